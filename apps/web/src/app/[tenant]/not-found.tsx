import { NothingHere } from "../../features/shell/nothing-here.tsx";

export default function NotFoundInTenant() {
  return <NothingHere />;
}
