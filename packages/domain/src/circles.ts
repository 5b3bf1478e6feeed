/** What leads back to itself in a web of things that point to each other. */

type Web = ReadonlyMap<string, readonly string[]>;

/** Everything from which one comes back to it, by whatever way round; each step is taken twice at most (Kosaraju). */
export function onCircles(web: Web): ReadonlySet<string> {
  const back = new Map<string, string[]>([...web.keys()].map((from) => [from, []]));
  for (const [from, steps] of web) for (const to of steps) back.get(to)?.push(from);
  const seen = new Set<string>();
  const order = [...web.keys()].flatMap((from) => reachedFrom(from, web, seen)).reverse();
  const grouped = new Set<string>();
  const circles = order.map((from) => reachedFrom(from, back, grouped));
  const isRound = (group: readonly string[]) =>
    group.length > 1 || group.some((one) => web.get(one)?.includes(one) === true);
  return new Set(circles.filter(isRound).flat());
}

/** What is reached from here and was not seen yet, the farthest first. Without calling itself: a chain may be long. */
function reachedFrom(start: string, web: Web, seen: Set<string>): readonly string[] {
  if (seen.has(start)) return [];
  const reached: string[] = [];
  const way: { readonly at: string; step: number }[] = [{ at: start, step: 0 }];
  seen.add(start);
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const next = web.get(here.at)?.[here.step++];
    if (next === undefined) {
      reached.push(here.at);
      way.pop();
    } else if (web.has(next) && !seen.has(next)) {
      seen.add(next);
      way.push({ at: next, step: 0 });
    }
  }
  return reached;
}
