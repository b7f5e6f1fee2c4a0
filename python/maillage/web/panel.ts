// SPDX-License-Identifier: Apache-2.0
// The panel: what is known of the chosen node, whom it is joined to, by which facts, and from where
// that is known.

import { type Data, type Fact, element, folded, say } from "./data";

/** A text whose https addresses can be followed. */
function linked(text: string): (Node | string)[] {
  return text.split(/(https:\/\/[^\s<>"'«»“”]*[^\s<>"'«»“”.,;:!?)])/).map((part, i) =>
    i % 2 ? element("a", { href: part, rel: "noopener noreferrer", target: "_blank" }, part) : part);
}

export class Panel {
  private readonly facts: Map<number, Fact[]> = new Map();

  constructor(
    private readonly data: Data,
    private readonly place: HTMLElement,
    private readonly choose: (node: number | null) => void,
  ) {
    for (const fact of data.facts)
      for (const end of new Set([fact[1], fact[2]])) {
        const known = this.facts.get(end);
        if (known) known.push(fact);
        else this.facts.set(end, [fact]);
      }
    this.show(null);
  }

  show(node: number | null): void {
    const { data } = this;
    this.place.hidden = node === null;
    if (node === null) return;
    const close = element("button", { type: "button", class: "close" }, say(data, "let_go"));
    close.addEventListener("click", () => this.choose(null));
    const themes = data.themes[node].map((theme) => data.texts[theme]).join(", ");
    const lines = [data.kind, data.where, data.period].map((column) => data.texts[column[node]]);
    lines.splice(1, 0, themes);
    const neighbours = this.neighbours(node);
    this.place.replaceChildren(
      close,
      element("h3", { tabindex: "-1" },
        element("span", { class: data.square[node] ? "square" : "circle", "aria-hidden": "true" }),
        element("bdi", {}, data.name[node])),
      ...lines.filter((line) => line !== "").map((line) => element("p", {}, element("bdi", {}, line))),
      ...(data.told ? [this.cited(data.source[node], data.checked[node])] : []),
      element("h4", {}, neighbours.size
        ? say(data, "joined_to", { count: neighbours.size }) : say(data, "alone")),
      element("ul", {}, ...[...neighbours].map(([other, facts]) => this.neighbour(other, facts))),
    );
    this.place.scrollTop = 0;
  }

  /** The facts at a node, by the node at the other end, in the order of names. */
  private neighbours(node: number): Map<number, Fact[]> {
    const found = new Map<number, Fact[]>();
    for (const fact of this.facts.get(node) ?? []) {
      const other = fact[1] === node ? fact[2] : fact[1];
      const known = found.get(other);
      if (known) known.push(fact);
      else found.set(other, [fact]);
    }
    const key = (other: number) => folded(this.data.name[other]);
    return new Map([...found].sort(([a], [b]) => (key(a) < key(b) ? -1 : 1)));
  }

  private neighbour(other: number, facts: Fact[]): HTMLLIElement {
    const { data } = this;
    const button = element("button", { type: "button" },
      element("span", { class: data.square[other] ? "square" : "circle", "aria-hidden": "true" }),
      element("bdi", {}, data.name[other]));
    button.addEventListener("click", () => this.choose(other));
    return element("li", {}, button, ...(data.told ? facts : []).map((fact) => {
      const when = data.texts[fact[4]];
      return element("div", { class: "fact" },
        element("p", {},
          element("bdi", {}, data.name[fact[1]]), ` ${data.texts[fact[3]]} `,
          element("bdi", {}, data.name[fact[2]]), when ? `, ${when}.` : "."),
        this.cited(fact[5], fact[6]));
    }));
  }

  private cited(source: number, checked: number): HTMLParagraphElement {
    const { data } = this;
    const on = data.texts[checked];
    const [before, after] = data.words.source.split("{source}");
    return element("p", { class: "source" },
      ...(data.texts[source]
        ? [before, element("bdi", {}, ...linked(data.texts[source])), after]
        : [say(data, "unsourced")]),
      on ? ` (${say(data, "seen_on", { date: on })})` : "");
  }
}
