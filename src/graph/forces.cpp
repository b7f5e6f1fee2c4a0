// SPDX-License-Identifier: Apache-2.0
// Edges pull with a force that grows with their length; two nodes push each other with one that
// falls with their distance, and grows with their masses: 1 + their number of neighbours. So the
// neighbours of one node spread evenly around it, and nodes with many have room.
//
// It is done from coarse to fine. At each scale the best joined nodes take in their neighbours, and
// become with them one node of the coarser scale: their masses add up, and so do the edges between
// them, so that the forces at any scale are those of the finest, seen from afar.

#include "forces.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace maillage::inline graph::detail {
namespace {

constexpr double push_strength = 0.25;  // two nodes that only know each other stand 1 apart
constexpr double width_seen = 1.2;      // a group of nodes that looks narrower is as one node
constexpr std::uint32_t crowd = 8;      // as many nodes need no finer cells
constexpr std::size_t few = 12;         // as many nodes need no coarser scale
constexpr double damping = 0.5;         // of each step: nodes joined two by two would swap for ever

/// One scale of a piece.
struct Scale {
    std::vector<std::uint32_t> offsets{0}, neighbours;
    std::vector<double> strengths;       // one a neighbour: how many edges lie between
    std::vector<double> masses;          // one a node
    std::vector<std::uint32_t> parents;  // one a node: what it is part of at the coarser scale

    std::size_t size() const { return masses.size(); }
};

Scale finest(const Piece& piece) {
    Scale scale;
    scale.offsets = piece.offsets;
    scale.neighbours = piece.neighbours;
    scale.strengths.assign(piece.neighbours.size(), 1);
    for (std::size_t node = 0; node < piece.size(); ++node)
        scale.masses.push_back(1 + piece.offsets[node + 1] - piece.offsets[node]);
    return scale;
}

/// The heaviest nodes first; each takes in those of its neighbours that are still alone.
void group(Scale& scale) {
    constexpr std::uint32_t alone = 0xFFFF'FFFF;
    std::vector<std::uint32_t> order(scale.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::stable_sort(order, std::greater{},
                             [&](std::uint32_t node) { return scale.masses[node]; });
    scale.parents.assign(scale.size(), alone);
    std::uint32_t groups = 0;
    for (const std::uint32_t node : order) {
        if (scale.parents[node] != alone) continue;
        scale.parents[node] = groups;
        for (std::uint32_t i = scale.offsets[node]; i < scale.offsets[node + 1]; ++i) {
            std::uint32_t& parent = scale.parents[scale.neighbours[i]];
            if (parent == alone) parent = groups;
        }
        ++groups;
    }
}

Scale coarser(const Scale& fine) {
    const std::uint32_t groups = *std::ranges::max_element(fine.parents) + 1;
    std::vector<std::vector<std::uint32_t>> members(groups);
    for (std::uint32_t node = 0; node < fine.size(); ++node)
        members[fine.parents[node]].push_back(node);
    Scale scale;
    std::vector<double> strengths(groups);  // from the group at hand to each other
    for (std::uint32_t group = 0; group < groups; ++group) {
        double mass = 0;
        std::vector<std::uint32_t> reached;
        for (const std::uint32_t node : members[group]) {
            mass += fine.masses[node];
            for (std::uint32_t i = fine.offsets[node]; i < fine.offsets[node + 1]; ++i) {
                const std::uint32_t other = fine.parents[fine.neighbours[i]];
                if (other == group) continue;
                if (strengths[other] == 0) reached.push_back(other);
                strengths[other] += fine.strengths[i];
            }
        }
        for (const std::uint32_t other : reached) {
            scale.neighbours.push_back(other);
            scale.strengths.push_back(strengths[other]);
            strengths[other] = 0;
        }
        scale.offsets.push_back(static_cast<std::uint32_t>(scale.neighbours.size()));
        scale.masses.push_back(mass);
    }
    return scale;
}

/// The place of number `i` around a centre: leaves on a stem, evenly, never two in line.
Point around(Point centre, std::size_t i, double spread) {
    constexpr double turn = 2 * std::numbers::pi / (1 + std::numbers::phi);
    const double angle = static_cast<double>(i) * turn;
    const double radius = spread * std::sqrt(static_cast<double>(i));
    return {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
}

/// A quadtree, its cells in the order one walks through them: from a cell one goes to the next to
/// see what is in it, or skips to `after`.
class Cells {
public:
    Cells(const std::vector<Point>& points, const std::vector<double>& masses)
        : nodes_(points.size()) {
        std::iota(nodes_.begin(), nodes_.end(), 0u);
        Point low = points.front(), high = low;
        for (const Point& point : points) {
            low = {std::min(low.x, point.x), std::min(low.y, point.y)};
            high = {std::max(high.x, point.x), std::max(high.y, point.y)};
        }
        divide(points, masses, 0, static_cast<std::uint32_t>(nodes_.size()), low,
               std::max(high.x - low.x, high.y - low.y), 0);
        for (const std::uint32_t node : nodes_) {
            points_.push_back(points[node]);
            masses_.push_back(masses[node]);
        }
    }

    /// The nodes, those that are near each other following each other.
    const std::vector<std::uint32_t>& nodes() const { return nodes_; }

    /// How a node at a point is pushed by all others, for a mass of 1.
    Point push(std::uint32_t node, Point at) const {
        Point force;
        const auto add = [&](Point from, double mass) {
            const double dx = at.x - from.x, dy = at.y - from.y;
            const double by = mass / (dx * dx + dy * dy + 1e-9);
            force.x += dx * by;
            force.y += dy * by;
        };
        for (std::uint32_t i = 0; i < cells_.size();) {
            const Cell& cell = cells_[i];
            const double dx = at.x - cell.centre.x, dy = at.y - cell.centre.y;
            if (cell.width * cell.width < width_seen * width_seen * (dx * dx + dy * dy)) {
                add(cell.centre, cell.mass);
                i = cell.after;
            } else if (i + 1 == cell.after) {
                for (std::uint32_t other = cell.first; other < cell.last; ++other)
                    if (nodes_[other] != node) add(points_[other], masses_[other]);
                i = cell.after;
            } else {
                ++i;
            }
        }
        return force;
    }

private:
    struct Cell {
        Point centre;  // of mass
        double mass = 0, width = 0;
        std::uint32_t first = 0, last = 0;  // in nodes_
        std::uint32_t after = 0;            // the first cell that is not within this one
    };

    void divide(const std::vector<Point>& points, const std::vector<double>& masses,
                std::uint32_t first, std::uint32_t last, Point low, double width, int depth) {
        const std::size_t at = cells_.size();
        cells_.push_back({{}, 0, width, first, last, 0});
        Cell cell = cells_[at];
        for (std::uint32_t i = first; i < last; ++i) {
            const double mass = masses[nodes_[i]];
            cell.mass += mass;
            cell.centre.x += mass * points[nodes_[i]].x;
            cell.centre.y += mass * points[nodes_[i]].y;
        }
        cell.centre.x /= cell.mass;
        cell.centre.y /= cell.mass;
        if (last - first > crowd && depth < 40) {
            const double half = width / 2;
            const Point middle{low.x + half, low.y + half};
            const auto split = [&](std::uint32_t from, std::uint32_t to, auto&& before) {
                const auto begin = nodes_.begin();
                return static_cast<std::uint32_t>(std::partition(begin + from, begin + to, before) -
                                                  begin);
            };
            const auto left = [&](std::uint32_t node) { return points[node].x < middle.x; };
            const auto below = [&](std::uint32_t node) { return points[node].y < middle.y; };
            const std::uint32_t right = split(first, last, left);
            const std::uint32_t above_left = split(first, right, below);
            const std::uint32_t above_right = split(right, last, below);
            const auto part = [&](std::uint32_t from, std::uint32_t to, double x, double y) {
                if (from != to) divide(points, masses, from, to, {x, y}, half, depth + 1);
            };
            part(first, above_left, low.x, low.y);
            part(above_left, right, low.x, middle.y);
            part(right, above_right, middle.x, low.y);
            part(above_right, last, middle.x, middle.y);
        }
        cell.after = static_cast<std::uint32_t>(cells_.size());
        cells_[at] = cell;
    }

    std::vector<std::uint32_t> nodes_;  // those of a cell follow each other
    std::vector<Point> points_;         // in the same order
    std::vector<double> masses_;
    std::vector<Cell> cells_;
};

/// Lets the nodes of a scale move, less and less: first by `stride` at most, last by a little.
void settle(std::vector<Point>& points, const Scale& scale, std::size_t iterations, double stride) {
    const double cooling = std::pow(0.02 / stride, 1 / static_cast<double>(iterations));
    std::vector<Point> moved(points.size());
    for (std::size_t iteration = 0; iteration < iterations; ++iteration, stride *= cooling) {
        const Cells cells(points, scale.masses);
        for (const std::uint32_t node : cells.nodes()) {
            const Point at = points[node];
            Point force = cells.push(node, at);
            force.x *= push_strength * scale.masses[node];
            force.y *= push_strength * scale.masses[node];
            for (std::uint32_t i = scale.offsets[node]; i < scale.offsets[node + 1]; ++i) {
                const Point to = points[scale.neighbours[i]];
                force.x += scale.strengths[i] * (to.x - at.x);
                force.y += scale.strengths[i] * (to.y - at.y);
            }
            const double length = std::hypot(force.x, force.y);
            double by = damping / scale.masses[node];
            if (by * length > stride) by = stride / length;
            moved[node] = {at.x + by * force.x, at.y + by * force.y};
        }
        points.swap(moved);
    }
}

/// Turns the whole so that its longest stretch lies along x, and centres it.
void turn(std::vector<Point>& points) {
    const double count = static_cast<double>(points.size());
    Point centre;
    for (const Point& point : points)
        centre = {centre.x + point.x / count, centre.y + point.y / count};
    double xx = 0, xy = 0, yy = 0;
    for (Point& point : points) {
        point = {point.x - centre.x, point.y - centre.y};
        xx += point.x * point.x;
        xy += point.x * point.y;
        yy += point.y * point.y;
    }
    const double angle = std::atan2(2 * xy, xx - yy) / 2;
    const double cosine = std::cos(angle), sine = std::sin(angle);
    for (Point& point : points)
        point = {cosine * point.x + sine * point.y, cosine * point.y - sine * point.x};
}

}  // namespace

std::vector<Point> settled(const Piece& piece, std::size_t iterations) {
    std::vector<Scale> scales{finest(piece)};
    while (scales.back().size() > few) {
        group(scales.back());
        scales.push_back(coarser(scales.back()));
    }
    std::vector<Point> points(scales.back().size());
    for (std::size_t i = 0; i < points.size(); ++i) points[i] = around({}, i, 1);
    for (std::size_t level = scales.size(); level-- > 0;) {
        const Scale& scale = scales[level];
        const double mass = std::accumulate(scale.masses.begin(), scale.masses.end(), 0.0);
        settle(points, scale, iterations * (1 + level),
               std::sqrt(mass / static_cast<double>(points.size())));
        if (level == 0) break;
        const Scale& finer = scales[level - 1];
        std::vector<Point> opened(finer.size());
        std::vector<std::uint32_t> placed(points.size());
        for (std::uint32_t node = 0; node < finer.size(); ++node) {
            const std::uint32_t parent = finer.parents[node];
            opened[node] = around(points[parent], placed[parent]++, 0.5);
        }
        points = std::move(opened);
    }
    turn(points);
    return points;
}

}  // namespace maillage::inline graph::detail
