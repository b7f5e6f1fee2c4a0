// SPDX-License-Identifier: Apache-2.0
// The part of the intake that follows references, once all rows are there: by key, else by name.
#include <algorithm>

#include <maillage/io/called.hpp>
#include <maillage/vocabulary/fold.hpp>

#include "intake.hpp"
#include "spelling.hpp"

namespace maillage::inline io {
namespace {

constexpr AnyId several{AnyId::none};  // in an index of names: more than one row has it

}  // namespace

const Intake::Names& Intake::names_in(const AnyTable& table) {
    const auto [entry, fresh] = names_.try_emplace(&table);
    if (!fresh) return entry->second;
    Names& names = entry->second;
    for (std::uint32_t i = 0; i < table.size(); ++i)
        for (const std::string_view name : names_of(table, i)) {
            const auto [at, added] = names.emplace(folded(name), AnyId{i});
            if (!added && at->second.index != i) at->second = several;
        }
    return names;
}

AnyEither Intake::resolved(const Field& field, const std::string& text,
                           std::optional<Message>& message) {
    const AnyEither by_key = referred(reading_.model, field, text, message);
    if (by_key.known() || message->code != "reference.unknown") return by_key;
    const std::string word = folded(text);
    AnyEither found;
    for (std::uint8_t which = 0; which < 2 && field.targets[which]; ++which) {
        const AnyTable& target = target_table(reading_.model, field, which);
        const Names& names = names_in(target);
        const auto at = names.find(word);
        if (at == names.end()) continue;
        if (at->second == several || found.known()) {
            message = {"reference.name", {field.is_personal ? "…" : text, target.label()}};
            return {};
        }
        found = {at->second, which};
    }
    if (found.known()) message.reset();
    return found;
}

/// The key or the name of a row that is spelled nearly so; empty where none is.
std::string Intake::near_name(const Field& field, const std::string& text) {
    std::string near;
    Nearest nearest(folded(text));
    for (std::size_t which = 0; which < 2 && field.targets[which]; ++which) {
        const AnyTable& target = target_table(reading_.model, field, which);
        if (target.size() > names_to_compare_) return near;
        names_to_compare_ -= target.size();
        for (std::uint32_t i = 0; i < target.size(); ++i) {
            for (const std::string_view name : names_of(target, i))
                if (nearest.takes(folded(name))) near = name;
            if (nearest.takes(folded(target.row(i).key))) near = target.row(i).key;
        }
    }
    return near;
}

/// The same message about a reference that leads nowhere, with a cure that is nearer.
Message Intake::with_better_cure(const Field& field, const std::string& text, Message message) {
    if (message.code != "reference.unknown" || field.is_personal) return message;
    std::vector<Texts> particulars = message.particulars;
    if (const std::string barred = with_bars(text); is_list(field) && barred != text) {
        const bool all_there = std::ranges::all_of(split_list(barred), [&](const auto& item) {
            std::optional<Message> ignored;
            return resolved(field, item, ignored).known();
        });
        particulars.emplace_back(barred);
        if (all_there) return {"reference.separator", std::move(particulars)};
        particulars.pop_back();
    }
    std::string near = near_name(field, text);
    if (near.empty()) return message;
    particulars.emplace_back(std::move(near));
    return {"reference.near", std::move(particulars)};
}

/// Counts a reference to a table of which no row can be used; whether it is one.
bool Intake::awaits(const AnyTable& table) {
    const auto awaited = awaited_.find(number_of(reading_.model, table.name()));
    if (awaited == awaited_.end()) return false;
    ++awaited->second;
    return true;
}

/// Keeps the text of a reference that leads nowhere, to be written back.
void Intake::keep_unread(std::size_t table, std::uint32_t index, const Field& field,
                         const std::string& text) {
    Record& row = tables(reading_.model)[table]->edit_row(index);
    const std::string item = is_list(field) ? join_list({text}) : text;
    const auto kept = std::find_if(row.extras.begin(), row.extras.end(),
                                   [&](const auto& extra) { return extra.first == field.name; });
    if (kept == row.extras.end()) row.extras.emplace_back(field.name, item);
    else kept->second += "|" + item;
}

void Intake::say_unread(std::size_t table, std::uint32_t index, const std::string& heading,
                        const Message& message) {
    const AnyTable& rows = *tables(reading_.model)[table];
    const Origin origin = origins_[table][index];
    add({Severity::error,
         message,
         {files_[origin.file], std::string(rows.name()), origin.line, heading,
          rows.row(index).key}});
}

void Intake::resolve_pending() {
    const auto all = tables(reading_.model);
    for (const Pending& pending : pending_) {
        const Field& field = *pending.field;
        AnyTable& table = *all[pending.table];
        Record& row = table.edit_row(pending.row);
        std::optional<Message> message;
        const AnyEither to = resolved(field, pending.text, message);
        if (message) {
            bool awaited = false;
            for (std::size_t which = 0; which < 2 && field.targets[which]; ++which)
                awaited = awaited || awaits(target_table(reading_.model, field, which));
            if (!awaited) {
                message = with_better_cure(field, pending.text, *std::move(message));
                say_unread(pending.table, pending.row, pending.heading, *message);
            }
            keep_unread(pending.table, pending.row, field, pending.text);
            if (field.is_required)
                condemned_[{pending.table, pending.row}].push_back(std::move(*message));
        } else if (is_list(field)) {
            std::get<AnyIds*>(field.member(row))->items[pending.position] = to.id;
        } else if (field.kind == Kind::reference) {
            *std::get<AnyId*>(field.member(row)) = to.id;
        } else {
            *std::get<AnyEither*>(field.member(row)) = to;
        }
    }
    for (const Pending& pending : pending_)
        if (is_list(*pending.field))
            std::erase_if(
                std::get<AnyIds*>(pending.field->member(all[pending.table]->edit_row(pending.row)))
                    ->items,
                [](AnyId id) { return !id; });
    pending_.clear();
}

/// A row that stays keeps in words what it says of one that goes.
void Intake::keep_references_to(const Marks& marks) {
    const Model& model = reading_.model;
    const auto all = tables(model);
    for (std::size_t t = 0; t < all.size(); ++t)
        for (const Field& field : all[t]->description().fields)
            for (std::uint32_t i = 0; i < all[t]->size(); ++i) {
                if (marks[t][i]) continue;
                const auto keep = [&](AnyId id, const AnyTable& target) {
                    if (!id || !marks[number_of(model, target.name())][id.index]) return;
                    const std::string text = is_list(field)
                                                 ? target.row(id.index).key
                                                 : cell_text(model, {&field}, all[t]->row(i));
                    keep_unread(t, i, field, text);
                    if (!awaits(target))
                        say_unread(
                            t, i, std::string(field.name),
                            {"reference.left", {field.is_personal ? "…" : text, target.label()}});
                };
                model::detail::for_each_reference(model, field, all[t]->row(i), keep);
            }
}

}  // namespace maillage::inline io
