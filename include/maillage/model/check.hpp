// SPDX-License-Identifier: Apache-2.0
#pragma once
// Does a model hold together? What is required is there, periods end after they begin, numbers are
// within bounds, special texts obey their rule, nothing contains itself. Where the facts came from
// a file, reading adds the file and the row to each issue.

#include <algorithm>
#include <charconv>

#include <maillage/model/model.hpp>
#include <maillage/model/remove.hpp>
#include <maillage/vocabulary/issue.hpp>

namespace maillage::inline model {

namespace detail {

/// Whether a member says something; of a reference, whether it points at a row: for what is required.
inline bool is_given(const ConstMember& member) {
    return std::visit(
        [](const auto* value) {
            if constexpr (
                requires { value->id; } || requires { value->index; })
                return static_cast<bool>(*value);
            else if constexpr (requires { value->known(); }) return value->known();
            else if constexpr (requires { value->has_value(); }) return value->has_value();
            else return !value->empty();
        },
        member);
}

/// `12` rather than `12.000000`.
inline std::string number_text(double value) {
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return std::string(text, end);
}

/// The message about the value of one field, if it breaks a rule of its own.
inline std::optional<Message> broken_rule(const Field& field, const Record& row) {
    const ConstMember member = field.member_of(row);
    if (field.is_required && !is_given(member))
        return Message{"value.missing", {std::string(field.name)}};
    const auto quoted = [&](const std::string& text) {
        return std::vector<std::string>{field.is_personal ? "…" : text};
    };
    const auto outside = [&](double value) {
        return field.bounds && !(value >= field.bounds->first && value <= field.bounds->second);
    };
    const auto bounds_message = [&](double value) {
        return Message{"value.outside",
                       {number_text(value), number_text(field.bounds->first) + " – " +
                                                number_text(field.bounds->second)}};
    };
    switch (field.kind) {
        case Kind::text: {
            const std::string& text = *std::get<const std::string*>(member);
            if (field.rule.holds && !text.empty() && !field.rule.holds(text))
                return Message{field.rule.code, quoted(text)};
            break;
        }
        case Kind::words:
            for (const std::string& word : *std::get<const std::vector<std::string>*>(member))
                if (field.rule.holds && !field.rule.holds(word))
                    return Message{field.rule.code, quoted(word)};
            break;
        case Kind::date:
            if (std::get<const Date*>(member)->is_open()) return Message{"value.open_date", {}};
            break;
        case Kind::period: {
            const Period& period = *std::get<const Period*>(member);
            if (period.possible().empty())
                return Message{"value.period", {to_text(period.since), to_text(period.until)}};
            break;
        }
        case Kind::range: {
            const Range& range = *std::get<const Range*>(member);
            if (range.min && range.max && *range.min > *range.max)
                return Message{"value.range",
                               {number_text(*range.min) + ".." + number_text(*range.max)}};
            break;
        }
        case Kind::number:
            if (const Number& number = *std::get<const Number*>(member); number && outside(*number))
                return bounds_message(*number);
            break;
        case Kind::integer:
            if (const Integer& integer = *std::get<const Integer*>(member);
                integer && outside(static_cast<double>(*integer)))
                return bounds_message(static_cast<double>(*integer));
            break;
        default: break;
    }
    return std::nullopt;
}

inline Where where_is(const AnyTable& table, std::uint32_t row, std::string_view column) {
    return {{}, std::string(table.name()), 0, std::string(column), table.row(row).key};
}

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

/// Reports what points outside its table: a mistake of the program that made the model.
inline void check_references(const Model& model, const AnyTable& table, std::uint32_t i,
                             const Field& field, Issues& issues) {
    for_each_reference(model, field, table.row(i), [&](AnyId id, const AnyTable& target) {
        if (id && id.index >= target.size())
            issues.push_back(
                {Severity::error,
                 {"reference.unknown", {std::to_string(id.index), std::string(target.name())}},
                 where_is(table, i, field.name)});
    });
}

/// Reports texts that should name a table and do not.
inline void check_table_name(const Model& model, const AnyTable& table, std::uint32_t i,
                             std::string_view column, const std::string& name, Issues& issues) {
    if (find_table(model, name)) return;
    std::string names;
    for (const AnyTable* known : tables(model))
        names.append(names.empty() ? "" : ", ").append(known->name());
    issues.push_back({Severity::error, {"value.table", {name, names}}, where_is(table, i, column)});
}

}  // namespace detail

/// Every issue of the facts themselves; empty when the model holds together.
inline Issues check(const Model& model) {
    Issues issues;
    for (const AnyTable* table : tables(model)) {
        const Description& description = table->description();
        std::size_t without_source = 0;
        for (std::uint32_t i = 0; i < table->size(); ++i) {
            const Record& row = table->row(i);
            without_source += row.source.empty();
            if (row.verified_on.is_open())
                issues.push_back({Severity::error,
                                  {"value.open_date", {}},
                                  detail::where_is(*table, i, "verified_on")});
            for (const Field& field : description.fields) {
                if (auto message = detail::broken_rule(field, row))
                    issues.push_back({Severity::error, std::move(*message),
                                      detail::where_is(*table, i, field.name)});
                if (detail::refers(field))
                    detail::check_references(model, *table, i, field, issues);
            }
        }
        for (const Field& field : description.fields)
            if (field.kind != Kind::either && field.targets[0] &&
                field.targets[0]().table == table->name())
                detail::check_cycles(model, *table, field, issues);
        if (without_source)
            issues.push_back({Severity::note,
                              {"source.missing", {std::to_string(without_source)}},
                              {{}, std::string(table->name()), 0, "source", {}}});
    }

    const auto tied_to_itself = [&](const AnyTable& table, std::uint32_t i,
                                    std::string_view column) {
        issues.push_back({Severity::error,
                          {"reference.self", {table.row(i).key}},
                          detail::where_is(table, i, column)});
    };
    std::uint32_t i = 0;
    for (const Link& link : model.links) {
        if (link.from_reseau && link.from_reseau == link.to_reseau)
            tied_to_itself(model.links, i, "to_reseau");
        ++i;
    }
    i = 0;
    for (const Tie& tie : model.ties) {
        if (tie.from_actor && tie.from_actor == tie.to_actor)
            tied_to_itself(model.ties, i, "to_actor");
        ++i;
    }
    i = 0;
    for (const Membership& membership : model.memberships) {
        if (membership.reseau && membership.member.second() == membership.reseau)
            tied_to_itself(model.memberships, i, "member");
        ++i;
    }
    i = 0;
    for (const Inquiry& inquiry : model.inquiries) {
        for (const std::string& name : inquiry.tables)
            detail::check_table_name(model, model.inquiries, i, "tables", name, issues);
        ++i;
    }
    i = 0;
    for (const Statement& statement : model.statements) {
        if (!statement.table.empty())
            detail::check_table_name(model, model.statements, i, "table", statement.table, issues);
        ++i;
    }
    return issues;
}

}  // namespace maillage::inline model
