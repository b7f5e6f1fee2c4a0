// SPDX-License-Identifier: Apache-2.0
// The picture of a network in its page: stage, search, filters and panel, brought together. Where the
// stage cannot be drawn, the page stays as it is without script: a drawing and a table.

import { read, say, type Data } from "./data";
import { Filters, type Shown } from "./filters";
import { Panel } from "./panel";
import { Search } from "./search";
import { Stage } from "./stage";

function start(data: Data, root: HTMLElement): void {
  const part = <Type extends HTMLElement>(name: string) =>
    root.querySelector<Type>(`[data-part=${name}]`)!;
  const place = part("stage");
  const side = part("panel");
  const count = (flags: boolean[]) => flags.reduce((sum, flag) => sum + Number(flag), 0);

  const filters = new Filters(data, part<HTMLFormElement>("filters"), () => update());
  const panel = new Panel(data, side, (node) => choose(node, true));
  root.hidden = false; // before the stage, which takes the size it finds
  const stage = new Stage(data, place, filters.shown, (node) => choose(node, false), () => tell(),
    () => covered());
  let shown: Shown = filters.shown;

  /** How much of the width of the stage lies under the panel, in pixels. */
  function covered(): number {
    const under = place.getBoundingClientRect(), over = side.getBoundingClientRect();
    return over.top < under.bottom ? under.right - over.left : 0;
  }

  function tell(): void {
    const edges = count(shown.edges);
    const parts = [say(data, "shown", {
      nodes: count(shown.nodes), all_nodes: data.name.length, edges, all_edges: data.edges.length,
    })];
    if (stage.lines < edges) parts.push(say(data, "lines", { drawn: stage.lines }));
    part("status").textContent = parts.join(" ");
  }

  function update(): void {
    shown = filters.shown;
    stage.show(shown);
    tell();
  }

  function choose(node: number | null, moves: boolean): void {
    panel.show(node);
    stage.choose(node);
    if (!moves) return;
    if (node === null) place.focus();
    else {
      stage.approach(node);
      side.querySelector("h3")?.focus({ preventScroll: true });
    }
  }

  new Search(data, part<HTMLInputElement>("search"), part("found"), part("found-count"),
    (node) => choose(node, true));
  part("closer").addEventListener("click", () => stage.zoom(true));
  part("farther").addEventListener("click", () => stage.zoom(false));
  part("whole").addEventListener("click", () => stage.whole());
  side.addEventListener("keydown", (event) => {
    if (event.key === "Escape") choose(null, true);
  });
  place.addEventListener("keydown", (event) => {
    const keys: Record<string, () => void> = {
      ArrowLeft: () => stage.move(-1, 0),
      ArrowRight: () => stage.move(1, 0),
      ArrowUp: () => stage.move(0, 1),
      ArrowDown: () => stage.move(0, -1),
      "+": () => stage.zoom(true),
      "=": () => stage.zoom(true),
      "-": () => stage.zoom(false),
      0: () => stage.whole(),
      Escape: () => choose(null, false),
    };
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  tell();
  document.documentElement.classList.add("moves");
}

/** Whether this browser draws on the stage. */
function draws(): boolean {
  const canvas = document.createElement("canvas");
  return Boolean(canvas.getContext("webgl2") ?? canvas.getContext("webgl"));
}

const data = read();
const root = document.getElementById("network-app");
if (data && root && draws()) {
  // Drawing takes a moment: one opens the page first, and draws when one comes near.
  const near = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    near.disconnect();
    start(data, root);
  }, { rootMargin: "100%" });
  near.observe(root.parentElement!);
}
