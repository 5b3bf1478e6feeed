import { Shell } from "../../features/shell/shell.tsx";
import { currentActor } from "../../server/actor.ts";
import { api } from "../../server/api.ts";
import { ApiProvider } from "../../trpc-client.tsx";

export default async function TenantLayout({ params, children }: LayoutProps<"/[tenant]">) {
  const { tenant } = await params;
  const actor = await currentActor(tenant);
  const places = await (await api(tenant)).account.places({});
  return (
    <ApiProvider key={`${tenant} ${actor.userId}`} tenant={tenant}>
      <Shell actor={actor} hasOtherPlaces={places.length > 1}>
        {children}
      </Shell>
    </ApiProvider>
  );
}
