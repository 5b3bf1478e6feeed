/** The API as a page would ask it: with the page's own session, and from the product's own address. */
import { randomBytes } from "node:crypto";
import { newId } from "@etappe/domain/id";
import { type APIResponse, expect, type Page, test } from "@playwright/test";

/** What came back: the data, or the code with which it was refused. */
export type Reply = { readonly status: number; readonly code: string | null; readonly data: unknown };

export async function ask(page: Page, slug: string, procedure: string, input: object = {}): Promise<Reply> {
  return replyIn(await page.request.get(addressOf(slug, procedure), { params: { input: JSON.stringify(input) } }));
}

export async function tell(page: Page, slug: string, procedure: string, input: object): Promise<Reply> {
  const headers = { origin: test.info().project.use.baseURL ?? "" };
  return replyIn(await page.request.post(addressOf(slug, procedure), { data: input, headers }));
}

/** The same for what a test only needs to be there: a refusal ends it. */
export async function asked<T>(page: Page, slug: string, procedure: string, input: object = {}): Promise<T> {
  return granted(procedure, await ask(page, slug, procedure, input)) as T;
}

export async function told<T>(page: Page, slug: string, procedure: string, input: object): Promise<T> {
  return granted(procedure, await tell(page, slug, procedure, input)) as T;
}

export function freshId(): string {
  return newId(new Date(), (bytes) => randomBytes(bytes));
}

/** For names that must not have been used before. */
export function freshWord(): string {
  return randomBytes(4).toString("hex");
}

function addressOf(slug: string, procedure: string): string {
  return `/api/trpc/${slug}/${procedure}`;
}

async function replyIn(response: APIResponse): Promise<Reply> {
  const body = (await response.json()) as {
    readonly result?: { readonly data: unknown };
    readonly error?: { readonly data: { readonly code: string } };
  };
  return { status: response.status(), code: body.error?.data.code ?? null, data: body.result?.data };
}

function granted(procedure: string, { code, data }: Reply): unknown {
  expect(code, procedure).toBeNull();
  return data;
}
