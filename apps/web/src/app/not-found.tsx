import { NothingHere } from "../features/shell/nothing-here.tsx";

export default function NotFound() {
  return (
    <main className="mx-auto max-w-measure px-5 py-10">
      <NothingHere />
    </main>
  );
}
