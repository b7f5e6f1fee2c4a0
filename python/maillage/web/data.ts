// SPDX-License-Identifier: Apache-2.0
// What the page holds of the network: nodes, edges and facts, as columns; and words.

/** Edge, from, to, relation, period, source, checked on; certain and possible days, first and last. */
export type Fact = [
  number, number, number, number, number, number, number,
  number, number, number, number,
];

export interface Data {
  lang: string;
  directed: boolean;
  told: boolean; // whether facts say more than that two nodes are joined
  words: Record<string, string>;
  // One a node; a text stands as its position in `texts`.
  x: number[];
  y: number[];
  square: number[];
  name: string[];
  kind: number[];
  themes: number[][];
  where: number[];
  territories: number[][]; // and those they lie within
  period: number[];
  source: number[];
  checked: number[];
  edges: [number, number][];
  facts: Fact[];
  texts: string[];
}

export function read(): Data | null {
  const block = document.getElementById("network-data");
  return block && (JSON.parse(block.textContent ?? "") as Data);
}

/** A text of the page, its places filled; numbers as the language writes them. */
export function say(data: Data, key: string, particulars: Record<string, string | number> = {}): string {
  return data.words[key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = particulars[name];
    return typeof value === "number" ? value.toLocaleString(data.lang) : value;
  });
}

/** A text as it is looked up: small letters, no accents. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** How many other nodes each node is joined to. */
export function degrees(data: Data): number[] {
  const counts = data.name.map(() => 0);
  for (const [source, target] of data.edges)
    if (source !== target) {
      counts[source] += 1;
      counts[target] += 1;
    }
  return counts;
}

type Content = (Node | string)[];

/** An element, with attributes and content; texts are texts, whatever they hold. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name, attributes: Record<string, string> = {}, ...content: Content
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}
