// SPDX-License-Identifier: Apache-2.0
// Filters: which nodes and edges are shown. A theme or a territory keeps the nodes that have it, and
// those joined to them; a year keeps the edges that hold in it. What is unknown is a choice of its own.

import { type Data, type Fact, folded, say } from "./data";

export interface Shown {
  nodes: boolean[];
  edges: boolean[];
  /** Of the edges that are shown, those that only may hold in the year asked for. */
  vague: boolean[];
}

const day = (year: number) => Date.UTC(year, 0, 1) / 864e5;
const yearOf = (days: number) => new Date(days * 864e5).getUTCFullYear();
const bounded = (days: number) => Math.abs(days) < 2 ** 31 - 1;
const undated = (fact: Fact) => !bounded(fact[9]) && fact[10] >= 2 ** 31 - 1;

function holds(first: number, last: number, year: number): boolean {
  return first < day(year + 1) && day(year) <= last;
}

/** The years of which some fact says something. */
function years(data: Data): number[] {
  const known = data.facts.flatMap((fact) => fact.slice(9).filter(bounded).map(yearOf));
  const found: number[] = [];
  if (known.length > 0) {
    const first = known.reduce((a, b) => Math.min(a, b));
    const last = known.reduce((a, b) => Math.max(a, b));
    for (let year = last; year >= first; year -= 1) found.push(year);
  }
  return found;
}

function option(value: string, text: string): HTMLOptionElement {
  return new Option(text, value);
}

export class Filters {
  private readonly themes: HTMLSelectElement;
  private readonly territories: HTMLSelectElement;
  private readonly date: HTMLSelectElement;
  private readonly possible: HTMLInputElement;

  constructor(private readonly data: Data, form: HTMLFormElement, changed: () => void) {
    const named = (name: string) => form.elements.namedItem(name);
    this.themes = named("theme") as HTMLSelectElement;
    this.territories = named("territory") as HTMLSelectElement;
    this.date = named("date") as HTMLSelectElement;
    this.possible = named("possible") as HTMLInputElement;
    this.fill(this.themes, data.themes);
    this.fill(this.territories, data.territories);
    this.date.append(option("", say(data, "all")));
    this.date.append(...years(data).map((year) => option(String(year), String(year))));
    if (data.facts.some(undated)) this.date.append(option("undated", say(data, "undated")));
    form.addEventListener("change", () => {
      this.possible.disabled = !/\d/.test(this.date.value);
      changed();
    });
    form.addEventListener("reset", () => setTimeout(() => form.dispatchEvent(new Event("change"))));
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  /** The choices of one filter: all, each text in the order of the alphabet, and the unknown. */
  private fill(select: HTMLSelectElement, column: number[][]): void {
    const { data } = this;
    const counts = new Map<number, number>();
    for (const texts of column)
      for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    const unknown = column.filter((texts) => texts.length === 0).length;
    const sorted = [...counts].sort(([a], [b]) =>
      folded(data.texts[a]) < folded(data.texts[b]) ? -1 : 1);
    select.append(option("", say(data, "all")));
    for (const [text, count] of sorted)
      select.append(option(String(text), `${data.texts[text]} (${count.toLocaleString(data.lang)})`));
    if (unknown > 0)
      select.append(option("unknown",
        `${say(data, "unknown")} (${unknown.toLocaleString(data.lang)})`));
    select.closest("label")!.hidden = counts.size === 0;
  }

  get shown(): Shown {
    const { data } = this;
    const wanted = (select: HTMLSelectElement, texts: number[]) =>
      select.value === "" ||
      (select.value === "unknown" ? texts.length === 0 : texts.includes(Number(select.value)));
    const edges = data.edges.map(() => false);
    const vague = data.edges.map(() => true);
    for (const fact of data.facts) {
      const [certain, possible] = this.when(fact);
      if (certain || (possible && this.possible.checked)) edges[fact[0]] = true;
      if (certain) vague[fact[0]] = false;
    }
    const asked = data.name.map((_, node) =>
      wanted(this.themes, data.themes[node]) && wanted(this.territories, data.territories[node]));
    const nodes = [...asked];
    data.edges.forEach(([source, target], edge) => {
      if (!edges[edge]) return;
      edges[edge] = asked[source] || asked[target];
      if (edges[edge]) nodes[source] = nodes[target] = true;
    });
    return { nodes, edges, vague };
  }

  /** Whether a fact holds at the date asked for: surely, and perhaps. */
  private when(fact: Fact): [boolean, boolean] {
    const asked = this.date.value;
    if (asked === "") return [true, true];
    if (asked === "undated") return [undated(fact), undated(fact)];
    const year = Number(asked);
    return [holds(fact[7], fact[8], year), holds(fact[9], fact[10], year)];
  }
}
