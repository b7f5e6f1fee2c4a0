// SPDX-License-Identifier: Apache-2.0
#pragma once
// Do the references of a model hold together? Each points at a row of its table, and those of a table
// to itself, such as a territory within another, lead nowhere round. A part of check.hpp.

#include <algorithm>

#include <maillage/model/model.hpp>
#include <maillage/model/remove.hpp>
#include <maillage/vocabulary/issue.hpp>

namespace maillage::inline model::detail {

inline Where where_is(const AnyTable& table, std::uint32_t row, std::string_view column) {
    return {{}, std::string(table.name()), 0, std::string(column), table.row(row).key};
}

/// A field that points at rows, and the tables they are in.
struct ReferenceField {
    const Field* field;
    const AnyTable* targets[2] = {nullptr, nullptr};

    ReferenceField(const Model& model, const Field& of) : field(&of) {
        for (std::size_t which = 0; which < 2; ++which)
            if (of.targets[which]) targets[which] = &target_table(model, of, which);
    }

    /// Reports what points outside its table: a mistake of the program that made the model.
    void check(const AnyTable& table, std::uint32_t i, Issues& issues) const {
        const auto check_one = [&](AnyId id, const AnyTable& target) {
            if (id && id.index >= target.size())
                issues.push_back({Severity::error,
                                  {"reference.unknown", {std::to_string(id.index), target.label()}},
                                  where_is(table, i, field->name)});
        };
        const ConstMember member = field->member_of(table.row(i));
        if (const auto* id = std::get_if<const AnyId*>(&member)) {
            check_one(**id, *targets[0]);
        } else if (const auto* either = std::get_if<const AnyEither*>(&member)) {
            check_one((*either)->id, *targets[(*either)->which]);
        } else {
            for (const AnyId each : std::get<const AnyIds*>(member)->items)
                check_one(each, *targets[0]);
        }
    }
};

/// Reports each loop among the references of a table to itself once, at its first row.
inline void check_cycles(const Model& model, const AnyTable& table, const Field& field,
                         Issues& issues) {
    enum : std::uint8_t { fresh, open, closed };
    std::vector<std::uint8_t> state(table.size(), fresh);
    struct Step {
        std::uint32_t row;
        std::vector<std::uint32_t> next;
    };
    const auto successors = [&](std::uint32_t row) {
        std::vector<std::uint32_t> next;
        for_each_reference(model, field, table.row(row), [&](AnyId id, const AnyTable& target) {
            if (id && id.index < table.size() && &target == &table) next.push_back(id.index);
        });
        return next;
    };
    for (std::uint32_t start = 0; start < table.size(); ++start) {
        if (state[start] != fresh) continue;
        std::vector<Step> path{{start, successors(start)}};
        state[start] = open;
        while (!path.empty()) {
            Step& step = path.back();
            if (step.next.empty()) {
                state[step.row] = closed;
                path.pop_back();
                continue;
            }
            const std::uint32_t next = step.next.back();
            step.next.pop_back();
            if (state[next] == fresh) {
                state[next] = open;
                path.push_back({next, successors(next)});
            } else if (state[next] == open) {
                std::string loop;
                const auto from = std::find_if(path.begin(), path.end(),
                                               [&](const Step& s) { return s.row == next; });
                for (auto at = from; at != path.end(); ++at) loop += table.row(at->row).key + " → ";
                loop += table.row(next).key;
                issues.push_back({Severity::error,
                                  {"reference.cycle", {table.row(next).key, loop}},
                                  where_is(table, next, field.name)});
            }
        }
    }
}

}  // namespace maillage::inline model::detail
