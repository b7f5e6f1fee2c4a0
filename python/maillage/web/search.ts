// SPDX-License-Identifier: Apache-2.0
// Search: a box that proposes names while one writes; arrows go through them, Enter takes one, Escape
// leaves.

import { type Data, element, folded, say } from "./data";

const MOST = 12;

export class Search {
  private readonly names: string[];
  private found: number[] = [];
  private current = -1;

  constructor(
    private readonly data: Data,
    private readonly input: HTMLInputElement,
    private readonly list: HTMLElement,
    private readonly count: HTMLElement,
    private readonly chosen: (node: number) => void,
  ) {
    this.names = data.name.map(folded);
    input.addEventListener("input", () => this.propose());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => this.close());
    // Before the box loses the focus, and with it the list.
    list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const item = (event.target as Element).closest("[role=option]");
      if (item) this.take([...list.children].indexOf(item));
    });
  }

  private propose(): void {
    const asked = folded(this.input.value.trim());
    const begin: number[] = [];
    const within: number[] = [];
    if (asked)
      this.names.forEach((name, node) => {
        const at = name.indexOf(asked);
        if (at === 0 || (at > 0 && !/[\p{L}\p{N}]/u.test(name[at - 1]))) begin.push(node);
        else if (at > 0) within.push(node);
      });
    const all = [...begin, ...within];
    this.found = all.slice(0, MOST);
    this.list.replaceChildren(...this.found.map((node, i) => element(
      "li", { role: "option", id: `network-found-${i}`, "aria-selected": "false" },
      element("span", { class: this.data.square[node] ? "square" : "circle", "aria-hidden": "true" }),
      element("bdi", {}, this.data.name[node]),
    )));
    const none = asked !== "" && all.length === 0;
    // How many is told to those who cannot see the list; that there is none, to everybody.
    this.count.classList.toggle("unseen", !none);
    if (none) this.count.textContent = say(this.data, "none_found", { asked: this.input.value.trim() });
    else this.count.textContent = asked ? say(this.data, "found", { count: all.length }) : "";
    this.list.hidden = this.found.length === 0;
    this.input.setAttribute("aria-expanded", String(!this.list.hidden));
    this.mark(this.found.length > 0 ? 0 : -1);
  }

  private mark(position: number): void {
    this.current = position;
    [...this.list.children].forEach((item, i) => {
      item.setAttribute("aria-selected", String(i === position));
      if (i === position) item.scrollIntoView({ block: "nearest" });
    });
    if (position < 0) this.input.removeAttribute("aria-activedescendant");
    else this.input.setAttribute("aria-activedescendant", `network-found-${position}`);
  }

  private key(event: KeyboardEvent): void {
    const { length } = this.found;
    if (event.key === "ArrowDown" && length) this.mark((this.current + 1) % length);
    else if (event.key === "ArrowUp" && length) this.mark((this.current - 1 + length) % length);
    else if (event.key === "Enter") this.take(this.current);
    else if (event.key === "Escape") {
      this.input.value = "";
      this.close();
    } else return;
    event.preventDefault();
  }

  private take(position: number): void {
    const node = this.found[position];
    if (node === undefined) return;
    this.input.value = this.data.name[node];
    this.close();
    this.chosen(node);
  }

  private close(): void {
    this.found = [];
    this.list.replaceChildren();
    this.list.hidden = true;
    this.count.textContent = "";
    this.input.setAttribute("aria-expanded", "false");
    this.mark(-1);
  }
}
