// SPDX-License-Identifier: Apache-2.0
#include <maillage/graph/layout.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <set>

#include <boost/graph/connected_components.hpp>

#include <maillage/graph/boost.hpp>
#include <maillage/vocabulary/error.hpp>
#include <maillage/vocabulary/number.hpp>

#include "forces.hpp"

namespace maillage::inline graph {
namespace {

// Of the grid by which pieces are kept apart: wider than high, since names are.
constexpr double square_width = 2.5, square_height = 1.5;
constexpr double row_height = 1.25;  // of the rows of nodes that nothing joins
constexpr double room_needed = 2;    // the side of the square that a node has to itself

struct Frame {
    double left = std::numeric_limits<double>::infinity(), right = -left;
    double bottom = left, top = -left;

    void add(Point point) {
        left = std::min(left, point.x), right = std::max(right, point.x);
        bottom = std::min(bottom, point.y), top = std::max(top, point.y);
    }
};

/// A square of the grid.
struct Square {
    int column = 0, row = 0;

    auto operator<=>(const Square&) const = default;
};
using Squares = std::vector<Square>;

Square square_of(Point point) {
    return {static_cast<int>(std::floor(point.x / square_width + 0.5)),
            static_cast<int>(std::floor(point.y / square_height + 0.5))};
}

/// The nodes of each piece of two nodes or more, the largest first, and those of the others.
struct Pieces {
    std::vector<std::vector<Node>> joined;
    std::vector<Node> alone;
};

Pieces pieces_of(const View& view) {
    std::vector<std::uint32_t> numbers(view.node_count());
    std::vector<std::vector<Node>> pieces(
        boost::connected_components(UndirectedGraph{view}, numbers.data()));
    for (Node node = 0; node < numbers.size(); ++node) pieces[numbers[node]].push_back(node);
    std::ranges::stable_sort(pieces, std::greater{}, &std::vector<Node>::size);
    Pieces found;
    for (std::vector<Node>& piece : pieces) {
        if (piece.size() == 1) found.alone.push_back(piece.front());
        else found.joined.push_back(std::move(piece));
    }
    return found;
}

/// A piece by itself; `positions` has, of each node of the network, which of the piece it is.
detail::Piece piece_of(const View& view, const std::vector<Node>& nodes,
                       std::vector<std::uint32_t>& positions) {
    for (std::uint32_t i = 0; i < nodes.size(); ++i) positions[nodes[i]] = i;
    detail::Piece piece;
    for (const Node node : nodes) {
        for (const Step step : view.neighbours(node))
            piece.neighbours.push_back(positions[step.node]);
        piece.offsets.push_back(static_cast<std::uint32_t>(piece.neighbours.size()));
    }
    return piece;
}

/// Brings the nodes of a piece nearer when there is much more room around them than they need.
void gather(std::vector<Point>& points) {
    Frame frame;
    for (const Point& point : points) frame.add(point);
    const double area = (frame.right - frame.left) * (frame.top - frame.bottom);
    const double room = std::sqrt(area / static_cast<double>(points.size()));
    if (room <= room_needed) return;
    for (Point& point : points)
        point = {point.x * room_needed / room, point.y * room_needed / room};
}

/// The squares that a piece lies on, its centre being one.
Squares squares_of(const detail::Piece& piece, const std::vector<Point>& points) {
    std::set<Square> squares{{}};
    for (std::uint32_t node = 0; node < piece.size(); ++node) {
        const Point from = points[node];
        squares.insert(square_of(from));
        for (std::uint32_t i = piece.offsets[node]; i < piece.offsets[node + 1]; ++i) {
            const Point to = points[piece.neighbours[i]];
            const double parts = std::ceil(std::hypot(to.x - from.x, to.y - from.y));
            for (double part = 1; part < parts; ++part)
                squares.insert(square_of({from.x + (to.x - from.x) * part / parts,
                                          from.y + (to.y - from.y) * part / parts}));
        }
    }
    return {squares.begin(), squares.end()};
}

/// A page on which pieces are set as near to its centre as they can be, side by side.
class Page {
public:
    explicit Page(double aspect) : aspect_(aspect) {}

    /// How far to move a piece that lies on these squares.
    Square place_for(const Squares& squares) {
        if (++placed_ % 64 == 0) forget_taken();
        // Where a piece of the same shape found no room, there is none now.
        std::size_t& tried = tried_[squares];
        for (;; ++tried) {
            while (tried >= places_.size()) widen();
            const Square place = places_[tried];
            if (std::ranges::any_of(
                    squares, [&](Square square) { return taken_.contains(moved(square, place)); }))
                continue;
            for (const Square square : squares) taken_.insert(moved(square, place));
            return place;
        }
    }

private:
    static Square moved(Square square, Square by) {
        return {square.column + by.column, square.row + by.row};
    }

    double distance(Square place) const {
        return std::max(std::abs(place.column) * square_width / aspect_,
                        std::abs(place.row) * square_height);
    }

    /// Adds the places of a wider frame to those that can be tried, the nearest first.
    void widen() {
        const double inner = reach_;
        reach_ = std::max(8.0, 1.5 * reach_);
        const int columns = static_cast<int>(reach_ * aspect_ / square_width);
        const int rows = static_cast<int>(reach_ / square_height);
        const auto first = static_cast<std::ptrdiff_t>(places_.size());
        for (int row = -rows; row <= rows; ++row)
            for (int column = -columns; column <= columns; ++column)
                if (const double far = distance({column, row}); far > inner && far <= reach_)
                    places_.push_back({column, row});
        std::ranges::stable_sort(places_.begin() + first, places_.end(), std::less{},
                                 [&](Square place) { return distance(place); });
    }

    /// What is taken need not be tried again, since a piece lies on its own centre.
    void forget_taken() {
        std::erase_if(places_, [this](Square place) { return taken_.contains(place); });
        tried_.clear();
    }

    double aspect_;
    std::size_t placed_ = 0;
    double reach_ = -1;                     // the distance of the last of the places
    Squares places_;                        // where a piece may be moved to, the nearest first
    std::map<Squares, std::size_t> tried_;  // how many of them, for each shape
    std::set<Square> taken_;
};

/// Sets nodes in rows of equal length below a frame, as wide as it or as the page would have them.
void set_in_rows(const std::vector<Node>& nodes, double aspect, const Frame& frame,
                 std::vector<Point>& points) {
    if (nodes.empty()) return;
    const bool first = frame.right < frame.left;
    const double count = static_cast<double>(nodes.size());
    const double width = first ? 0 : (frame.right - frame.left) / row_height + 1;
    const double columns =
        std::min(count, std::max(std::ceil(std::sqrt(count * aspect)), std::floor(width)));
    const double rows = std::ceil(count / columns);
    const double in_row = std::ceil(count / rows);
    const double left =
        (first ? 0 : (frame.left + frame.right) / 2) - (in_row - 1) / 2 * row_height;
    const double top = first ? 0 : frame.bottom - 2 * row_height;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const double row = std::floor(static_cast<double>(i) / in_row);
        const double column = static_cast<double>(i) - row * in_row;
        points[nodes[i]] = {left + column * row_height, top - row * row_height};
    }
}

}  // namespace

std::vector<Point> layout(const View& view, const LayoutOptions& options) {
    if (!(options.aspect >= 0.1 && options.aspect <= 10))
        throw ArgumentError(
            {"argument.value", {number_text(options.aspect), "aspect", "0.1 … 10"}});
    const Pieces pieces = pieces_of(view);
    std::vector<Point> points(view.node_count());
    std::vector<std::uint32_t> positions(view.node_count());
    Page page(options.aspect);
    Frame frame;
    for (const std::vector<Node>& nodes : pieces.joined) {
        const detail::Piece piece = piece_of(view, nodes, positions);
        std::vector<Point> settled = detail::settled(piece, options.iterations);
        gather(settled);
        const Square place = page.place_for(squares_of(piece, settled));
        for (std::uint32_t i = 0; i < nodes.size(); ++i) {
            points[nodes[i]] = {settled[i].x + place.column * square_width,
                                settled[i].y + place.row * square_height};
            frame.add(points[nodes[i]]);
        }
    }
    set_in_rows(pieces.alone, options.aspect, frame, points);
    for (const Node node : pieces.alone) frame.add(points[node]);
    for (Point& point : points)
        point = {point.x - (frame.left + frame.right) / 2,
                 point.y - (frame.bottom + frame.top) / 2};
    return points;
}

}  // namespace maillage::inline graph
