"use client";
import { PageFailed } from "../../features/shell/page-failed.tsx";

export default function FailedTenantPage(props: { error: Error & { digest?: string }; reset: () => void }) {
  return <PageFailed {...props} />;
}
