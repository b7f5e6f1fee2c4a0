// SPDX-License-Identifier: Apache-2.0
// The stage: the picture that moves, drawn by sigma.

import { NodeSquareProgram } from "@sigma/node-square";
import Graph from "graphology";
import Sigma from "sigma";
import { EdgeArrowProgram, EdgeLineProgram, EdgeRectangleProgram, NodeCircleProgram } from "sigma/rendering";

import { type Data, degrees } from "./data";
import type { Shown } from "./filters";
import { Labels } from "./labels";

const GREEN = "#17584f", RUST = "#a3481a";
const LINE = "#b9ae9f", VAGUE = "#e2dacd", FADED = "#e9e3d9", STRONG = "#4d453c";
const ONE_OF_MANY = "#dcd4c7";

/** With more edges than this, lines are thin, and the whole only has those between the best joined. */
const MANY = 8000;
/** Once one sees less than this share of the width, all lines are there. */
const NEAR = 0.4;

export class Stage {
  private readonly sigma: Sigma;
  private readonly labels: Labels;
  private readonly degrees: number[];
  /** Of each edge, whether it is among those that the whole shows. */
  private readonly main: boolean[];
  private readonly neighbours: number[][];
  private shown: Shown;
  private chosen: number | null = null;
  private hovered: number | null = null;
  private near = false;
  private shrink = 1;

  constructor(
    private readonly data: Data,
    place: HTMLElement,
    shown: Shown,
    choose: (node: number | null) => void,
    private readonly moved: () => void,
    private readonly covered: () => number,
  ) {
    this.shown = shown;
    this.degrees = degrees(data);
    this.main = this.mainEdges();
    this.neighbours = data.name.map(() => []);
    for (const [source, target] of data.edges) {
      this.neighbours[source].push(target);
      this.neighbours[target].push(source);
    }
    const many = data.edges.length > MANY;
    this.sigma = new Sigma(this.graph(), place, {
      allowInvalidContainer: true,
      defaultDrawNodeHover: () => {},
      defaultEdgeType: data.directed && !many ? "arrow" : "line",
      edgeProgramClasses: {
        arrow: EdgeArrowProgram,
        line: many ? EdgeLineProgram : EdgeRectangleProgram,
      },
      edgeReducer: (edge) => this.edge(Number(edge)),
      hideEdgesOnMove: many,
      maxCameraRatio: 2,
      minCameraRatio: 0.005,
      nodeProgramClasses: { circle: NodeCircleProgram, square: NodeSquareProgram },
      nodeReducer: (node) => this.node(Number(node)),
      renderLabels: false,
      stagePadding: 30,
      zIndex: true,
    });
    const unit = this.sigma.graphToViewport({ x: 1, y: 0 }).x - this.sigma.graphToViewport({ x: 0, y: 0 }).x;
    this.shrink = Math.min(1, Math.max(0.15, unit / 24));
    this.labels = new Labels(this.sigma, data, this.degrees, (node) => this.radius(node));
    this.sigma.on("clickNode", ({ node }) => choose(Number(node)));
    this.sigma.on("clickStage", () => choose(null));
    this.sigma.on("enterNode", ({ node }) => this.hover(Number(node), place));
    this.sigma.on("leaveNode", () => this.hover(null, place));
    this.sigma.on("afterRender", () => this.write());
    this.sigma.getCamera().on("updated", ({ ratio }) => {
      if (ratio < NEAR === this.near) return;
      this.near = ratio < NEAR;
      if (many) this.sigma.scheduleRefresh();
      this.moved();
    });
    // The wheel scrolls the page, unless one asks for the picture.
    place.parentElement!.addEventListener("wheel", (event) => {
      const wanted = event.ctrlKey || event.metaKey || place.contains(document.activeElement);
      if (!wanted) event.stopPropagation();
    }, { capture: true });
    this.sigma.refresh();
    // Or the frame would be lost between a change of looks and its painting.
    this.sigma.setCustomBBox(this.sigma.getBBox());
  }

  private graph(): Graph {
    const graph = new Graph({ type: this.data.directed ? "directed" : "undirected" });
    const { x, y } = this.data;
    this.data.name.forEach((_, node) => graph.addNode(node, { x: x[node], y: y[node] }));
    this.data.edges.forEach(([source, target], edge) => {
      if (source !== target && !graph.hasEdge(source, target))
        graph.addEdgeWithKey(edge, source, target);
    });
    return graph;
  }

  private mainEdges(): boolean[] {
    const { edges } = this.data;
    const weight = (edge: number) =>
      Math.min(this.degrees[edges[edge][0]], this.degrees[edges[edge][1]]);
    const order = edges.map((_, edge) => edge).sort((a, b) => weight(b) - weight(a) || a - b);
    const main = edges.map(() => false);
    for (const edge of order.slice(0, MANY)) main[edge] = true;
    return main;
  }

  private radius(node: number): number {
    return Math.min(4.5 + 1.5 * Math.sqrt(this.degrees[node]), 16) * this.shrink;
  }

  /** The nodes that stand out: the chosen one, or the one that is pointed at, and its neighbours. */
  private get focus(): number[] {
    const centre = this.chosen ?? this.hovered;
    return centre === null ? [] : [centre, ...this.neighbours[centre]];
  }

  private focused = new Set<number>();

  private node(node: number) {
    const square = this.data.square[node] === 1;
    const faded = this.focused.size > 0 && !this.focused.has(node);
    return {
      color: faded ? FADED : square ? GREEN : RUST,
      hidden: !this.shown.nodes[node],
      size: this.radius(node) * (node === this.chosen ? 1.3 : 1),
      type: square ? "square" : "circle",
      x: this.data.x[node],
      y: this.data.y[node],
      zIndex: faded ? 0 : 1,
    };
  }

  private edge(edge: number) {
    const [source, target] = this.data.edges[edge];
    const centre = this.chosen ?? this.hovered;
    const strong = centre !== null && (source === centre || target === centre);
    const visible = strong || this.near || this.main[edge];
    const line = this.data.edges.length > MANY ? ONE_OF_MANY : LINE;
    return {
      color: strong ? STRONG : centre !== null ? FADED : this.shown.vague[edge] ? VAGUE : line,
      hidden: !this.shown.edges[edge] || !visible,
      size: strong ? 2 : 1.2,
      zIndex: strong ? 1 : 0,
    };
  }

  private write(): void {
    const first = this.focus.filter((node) => this.shown.nodes[node]);
    this.labels.draw((node) => this.shown.nodes[node], first, first.length === 0);
  }

  private redraw(): void {
    this.focused = new Set(this.focus);
    this.sigma.scheduleRefresh();
  }

  private hover(node: number | null, place: HTMLElement): void {
    place.classList.toggle("pointing", node !== null);
    if (this.chosen !== null) return;
    this.hovered = node;
    // Painting thousands of nodes anew takes longer than the pointer stays on one.
    if (this.data.name.length > MANY / 4) this.sigma.scheduleRender();
    else this.redraw();
  }

  /** How many of the lines that the filters let through are drawn. */
  get lines(): number {
    return this.data.edges.filter((_, edge) =>
      this.shown.edges[edge] && (this.near || this.main[edge])).length;
  }

  show(shown: Shown): void {
    this.shown = shown;
    this.redraw();
  }

  choose(node: number | null): void {
    this.chosen = node;
    this.hovered = null;
    this.redraw();
  }

  /** Brings a node into view, in the middle of what the panel leaves of the stage. */
  approach(node: number): void {
    const { sigma } = this;
    const camera = sigma.getCamera();
    const framed = (other: number) => sigma.viewportToFramedGraph(
      sigma.graphToViewport({ x: this.data.x[other], y: this.data.y[other] }));
    const at = framed(node);
    // Near enough to tell its neighbours apart, far enough to see most of them.
    const far = this.neighbours[node].map(framed)
      .map(({ x, y }) => Math.hypot(x - at.x, y - at.y)).sort((a, b) => a - b);
    const most = far.length > 0 ? far[Math.floor(0.75 * (far.length - 1))] : 1;
    const ratio = Math.min(0.5, Math.max(0.04, 3 * most));
    const cameraState = { ...camera.getState(), ratio };
    const [edge, middle] = [0, this.covered() / 2].map((x) =>
      sigma.viewportToFramedGraph({ x, y: 0 }, { cameraState }));
    void camera.animate({ x: at.x + middle.x - edge.x, y: at.y, ratio }, { duration: this.pace });
  }

  move(right: number, up: number): void {
    const camera = this.sigma.getCamera();
    const step = 0.12 * camera.ratio;
    void camera.animate({ x: camera.x + right * step, y: camera.y + up * step }, { duration: this.pace / 2 });
  }

  zoom(closer: boolean): void {
    const camera = this.sigma.getCamera();
    void (closer ? camera.animatedZoom({ duration: this.pace }) : camera.animatedUnzoom({ duration: this.pace }));
  }

  whole(): void {
    void this.sigma.getCamera().animatedReset({ duration: this.pace });
  }

  private get pace(): number {
    return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 1 : 250;
  }
}
