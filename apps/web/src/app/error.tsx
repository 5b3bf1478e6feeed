"use client";
import { PageFailed } from "../features/shell/page-failed.tsx";

export default function FailedPage(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className="mx-auto max-w-measure px-5 py-10">
      <PageFailed {...props} />
    </main>
  );
}
