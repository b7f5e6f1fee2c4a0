// SPDX-License-Identifier: Apache-2.0
// Names on the picture: written where they hide neither each other nor a node, the best joined
// first, over again each time the picture moves.

import type Sigma from "sigma";

import type { Data } from "./data";

const LONGEST = 24; // letters a line
const LINES = 3;
const HEIGHT = 14; // of a line, in pixels
const GAP = 4;
const MOST = 160; // names at once
const TRIED = 1500; // nodes at once
const FONT = '12px system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const SIDE = 64; // of the squares by which what is taken is looked up

type Box = [left: number, top: number, right: number, bottom: number];

class Room {
  private readonly taken = new Map<number, Box[]>();

  private squares([left, top, right, bottom]: Box): number[] {
    const found: number[] = [];
    for (let x = Math.floor(left / SIDE); x <= Math.floor(right / SIDE); x += 1)
      for (let y = Math.floor(top / SIDE); y <= Math.floor(bottom / SIDE); y += 1)
        found.push(x * 4096 + y);
    return found;
  }

  take(box: Box): void {
    for (const square of this.squares(box)) {
      const boxes = this.taken.get(square);
      if (boxes) boxes.push(box);
      else this.taken.set(square, [box]);
    }
  }

  isFree(box: Box): boolean {
    return !this.squares(box).some((square) => this.taken.get(square)?.some((other) =>
      box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]));
  }
}

/** A name on a few short lines, cut where it is too long; « and » stay with their word. */
function wrapped(name: string): string[] {
  const lines = [""];
  for (const part of name.trim().replace(/«\s+/g, "«\u00a0").replace(/\s+»/g, "\u00a0»").split(/[ \t\n]+/)) {
    const last = lines[lines.length - 1];
    if (last && last.length + 1 + part.length > LONGEST) lines.push(part);
    else lines[lines.length - 1] = `${last} ${part}`.trim();
  }
  const kept = lines.slice(0, LINES);
  if (lines.length > LINES) kept[LINES - 1] += "…";
  return kept.map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line));
}

export class Labels {
  private readonly context: CanvasRenderingContext2D;
  private readonly lines = new Map<number, [lines: string[], width: number]>();
  private readonly order: number[];

  constructor(
    private readonly sigma: Sigma,
    private readonly data: Data,
    degrees: number[],
    private readonly radius: (node: number) => number,
  ) {
    const canvas = document.createElement("canvas");
    sigma.getContainer().append(canvas);
    this.context = canvas.getContext("2d")!;
    this.order = data.name.map((_, node) => node);
    this.order.sort((a, b) => degrees[b] - degrees[a] || data.square[b] - data.square[a] || a - b);
  }

  /** Writes the names of nodes that are shown; those that must be read come first. */
  draw(isShown: (node: number) => boolean, first: number[], others: boolean): void {
    const { sigma, context } = this;
    const { width, height } = sigma.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    context.canvas.width = width * ratio;
    context.canvas.height = height * ratio;
    context.scale(ratio, ratio);
    context.font = FONT;
    context.lineJoin = "round";

    const origin = sigma.graphToViewport({ x: 0, y: 0 });
    const right = sigma.graphToViewport({ x: 1, y: 0 });
    const up = sigma.graphToViewport({ x: 0, y: 1 });
    const place = (node: number) => {
      const x = this.data.x[node], y = this.data.y[node];
      return [
        origin.x + x * (right.x - origin.x) + y * (up.x - origin.x),
        origin.y + x * (right.y - origin.y) + y * (up.y - origin.y),
      ];
    };
    const inside: [node: number, x: number, y: number, radius: number][] = [];
    const add = (node: number) => {
      const [x, y] = place(node);
      if (x > -20 && x < width + 20 && y > -20 && y < height + 20 && isShown(node))
        inside.push([node, x, y, sigma.scaleSize(this.radius(node))]);
    };
    first.forEach(add);
    if (others) {
      const already = new Set(first);
      for (const node of this.order) {
        if (inside.length >= TRIED) break;
        if (!already.has(node)) add(node);
      }
    }

    const room = new Room();
    for (const [, x, y, size] of inside) room.take([x - size, y - size, x + size, y + size]);
    let written = 0;
    for (const [node, x, y, size] of inside) {
      if (written >= MOST) break;
      if (this.write(room, node, x, y, size, [0, 0, width, height])) written += 1;
    }
  }

  private write(room: Room, node: number, x: number, y: number, size: number, page: Box): boolean {
    const { context } = this;
    let known = this.lines.get(node);
    if (!known) {
      const lines = wrapped(this.data.name[node]);
      known = [lines, Math.max(...lines.map((line) => context.measureText(line).width))];
      this.lines.set(node, known);
    }
    const [lines, wide] = known;
    const high = lines.length * HEIGHT, gap = size + GAP, slant = 0.7 * size + GAP / 2;
    const boxes: [CanvasTextAlign, Box][] = [
      ["left", [x + gap, y - high / 2, x + gap + wide, y + high / 2]],
      ["right", [x - gap - wide, y - high / 2, x - gap, y + high / 2]],
      ["center", [x - wide / 2, y + gap, x + wide / 2, y + gap + high]],
      ["center", [x - wide / 2, y - gap - high, x + wide / 2, y - gap]],
      ["left", [x + slant, y + slant, x + slant + wide, y + slant + high]],
      ["left", [x + slant, y - slant - high, x + slant + wide, y - slant]],
      ["right", [x - slant - wide, y + slant, x - slant, y + slant + high]],
      ["right", [x - slant - wide, y - slant - high, x - slant, y - slant]],
    ];
    for (const [align, box] of boxes) {
      const [left, top, right, bottom] = box;
      const fits = left >= page[0] && top >= page[1] && right <= page[2] && bottom <= page[3];
      if (!fits || !room.isFree(box)) continue;
      room.take(box);
      const at = { left, right, center: (left + right) / 2 }[align as "left" | "right" | "center"];
      context.textAlign = align;
      lines.forEach((line, i) => {
        const base = top + HEIGHT * (i + 0.78);
        context.strokeStyle = "#fff";
        context.lineWidth = 3;
        context.strokeText(line, at, base);
        context.fillStyle = "#2a2520";
        context.fillText(line, at, base);
      });
      return true;
    }
    return false;
  }
}
