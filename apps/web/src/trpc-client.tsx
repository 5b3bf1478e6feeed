"use client";
import type { AppRouter } from "@etappe/api/root";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";

const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();

export { useTRPC };

type Props = { readonly tenant: string; readonly children: ReactNode };

/**
 * The way from the browser to the API of one tenant. Give it a key of tenant and person:
 * with another key everything it remembered is gone, so nobody sees what another person saw.
 */
export function ApiProvider({ tenant, children }: Props) {
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: { queries: { staleTime: 10_000, retry: 1 }, mutations: { networkMode: "always" } },
      }),
  );
  const [client] = useState(() =>
    createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: `/api/trpc/${tenant}`, maxItems: 10 })] }),
  );
  return (
    <QueryClientProvider client={queries}>
      <TRPCProvider trpcClient={client} queryClient={queries}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
