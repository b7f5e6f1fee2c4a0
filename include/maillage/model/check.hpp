// SPDX-License-Identifier: Apache-2.0
#pragma once
// Does a model hold together? What is required is there, periods end after they begin, numbers are
// within bounds, special texts obey their rule, nothing contains itself. Where the facts came from
// a file, reading adds the file and the row to each issue.

#include <algorithm>

#include <maillage/model/check_references.hpp>
#include <maillage/model/model.hpp>
#include <maillage/vocabulary/issue.hpp>
#include <maillage/vocabulary/number.hpp>

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

/// The message about the value of one field, if it breaks a rule of its own.
inline std::optional<Message> broken_rule(const Field& field, const Record& row) {
    const ConstMember member = field.member_of(row);
    if (field.is_required && !is_given(member)) return Message{"value.missing", {field.label}};
    const auto quoted = [&](const std::string& text) {
        return std::vector<Texts>{field.is_personal ? "…" : text};
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
            for (const std::string& word : *std::get<const Words*>(member))
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

/// The message about a value that obeys the rules and was probably not meant: hours, as minutes.
inline std::optional<Message> doubt(const Field& field, const Record& row) {
    constexpr std::int64_t most_hours = 10;
    if (!field.is_duration()) return std::nullopt;
    const Integer& minutes = *std::get<const Integer*>(field.member_of(row));
    if (!minutes || *minutes < 1 || *minutes > most_hours) return std::nullopt;
    return Message{"value.few_minutes", {std::to_string(*minutes), std::to_string(*minutes * 60)}};
}

/// Whether a value of a field may be wrong in itself.
inline bool has_rule(const Field& field) {
    return field.is_required || field.rule.holds || field.bounds || field.kind == Kind::date ||
           field.kind == Kind::period || field.kind == Kind::range;
}

/// Reports texts that should name a table and do not.
inline void check_table_name(const Model& model, const AnyTable& table, std::uint32_t i,
                             std::string_view column, const std::string& name, Issues& issues) {
    if (find_table(model, name)) return;
    issues.push_back({Severity::error,
                      {"value.table", {name, labels_listed(tables(model), &AnyTable::label)}},
                      where_is(table, i, column)});
}

/// Reports a statement about a table, a row or a field that is not there.
inline void check_statement(const Model& model, const Statement& statement, std::uint32_t i,
                            Issues& issues) {
    if (statement.table.empty()) return;
    const AnyTable* table = find_table(model, statement.table);
    if (!table)
        return check_table_name(model, model.statements, i, "table", statement.table, issues);
    if (!statement.row.empty() && !table->find_row(statement.row))
        issues.push_back(
            {Severity::error,
             {"reference.unknown", {table == &model.persons ? "…" : statement.row, table->label()}},
             where_is(model.statements, i, "row")});
    const Description& description = table->description();
    if (!statement.field.empty() && !description.field(statement.field) &&
        !record_description().field(statement.field))
        issues.push_back(
            {Severity::error,
             {"value.field",
              {statement.field, table->label(), listed(description.fields, &Field::name)}},
             where_is(model.statements, i, "field")});
}

}  // namespace detail

/// Every issue of the facts themselves; empty when the model holds together.
inline Issues check(const Model& model) {
    Issues issues;
    for (const AnyTable* table : tables(model)) {
        const Description& description = table->description();
        std::vector<const Field*> with_rule;
        std::vector<detail::ReferenceField> references;
        for (const Field& field : description.fields) {
            if (detail::has_rule(field)) with_rule.push_back(&field);
            if (detail::refers(field)) references.emplace_back(model, field);
        }
        std::size_t without_source = 0;
        for (std::uint32_t i = 0; i < table->size(); ++i) {
            const Record& row = table->row(i);
            without_source += row.source.empty();
            if (row.verified_on.is_open())
                issues.push_back({Severity::error,
                                  {"value.open_date", {}},
                                  detail::where_is(*table, i, "verified_on")});
            for (const Field* field : with_rule)
                if (auto message = detail::broken_rule(*field, row))
                    issues.push_back({Severity::error, std::move(*message),
                                      detail::where_is(*table, i, field->name)});
                else if (auto doubt = detail::doubt(*field, row))
                    issues.push_back({Severity::warning, std::move(*doubt),
                                      detail::where_is(*table, i, field->name)});
            for (const detail::ReferenceField& reference : references)
                reference.check(*table, i, issues);
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
    for (const Statement& statement : model.statements)
        detail::check_statement(model, statement, i++, issues);
    return issues;
}

}  // namespace maillage::inline model
