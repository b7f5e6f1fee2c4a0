// SPDX-License-Identifier: Apache-2.0
#include "intake.hpp"

#include <algorithm>

#include <maillage/model/check.hpp>
#include <maillage/vocabulary/fold.hpp>

#include "headings.hpp"
#include "mint.hpp"
#include "rows_to_write.hpp"

namespace maillage::inline io {
namespace {

constexpr AnyId several{AnyId::none};  // in an index of names: more than one row has it

std::size_t number_of(const Model& model, std::string_view table) {
    const auto all = tables(model);
    std::size_t number = 0;
    while (all[number]->name() != table) ++number;
    return number;
}

bool share_a_key(const AnyTable& one, const AnyTable& other) {
    const AnyTable& smaller = one.size() < other.size() ? one : other;
    const AnyTable& larger = &smaller == &one ? other : one;
    for (std::uint32_t i = 0; i < smaller.size(); ++i)
        if (larger.find_row(smaller.row(i).key)) return true;
    return false;
}

bool is_list(const Field& field) { return field.kind == Kind::references; }

}  // namespace

void Intake::start(std::string_view table, std::string file, bool spreadsheet, std::size_t rows) {
    const auto all = tables(reading_.model);
    origins_.resize(all.size());
    settled_.resize(all.size());
    table_number_ = number_of(reading_.model, table);
    table_ = all[table_number_];
    table_->reserve(table_->size() + rows);
    origins_[table_number_].reserve(table_->size() + rows);
    if (in_order_) std::fill_n(settled_.begin(), table_number_, true);
    files_.push_back(std::move(file));
    spreadsheet_ = spreadsheet;
    slots_.clear();
    claimed_.clear();
    headings_.clear();
    key_slot_ = nullptr;
    minted_ = 0;
}

std::size_t Intake::column(std::string_view heading, std::size_t position, std::uint32_t line) {
    auto slot = std::make_unique<Slot>();
    slot->heading = cleaned(heading);
    if (spreadsheet_) slot->heading = std::string(unguarded(slot->heading));
    if (slot->heading.empty()) slot->heading = "column_" + std::to_string(position);
    const Description& description = table_->description();
    slot->ignored = slot->heading == problem_heading;
    if (!slot->ignored) slot->column = column_of_heading(description, slot->heading);
    const std::string numbered = "_" + std::to_string(position);
    if (slot->column ? !claimed_.emplace(slot->column->field, slot->column->part).second
                     : headings_.contains(slot->heading)) {
        add({Severity::warning, {"column.twice", {slot->heading}}, where(line, slot.get(), "")});
        // What may name a person can be told by its heading, whatever the first was called.
        if (slot->column && slot->column->field->is_personal) slot->heading = slot->column->name();
        slot->column.reset();
        slot->heading += numbered;
    }
    while (!headings_.insert(slot->heading).second) slot->heading += numbered;
    slot->settled = true;
    if (slot->column)
        for (std::size_t which = 0; which < 2; ++which)
            if (slot->column->field->targets[which]) {
                slot->targets[which] = &target_table(reading_.model, *slot->column->field, which);
                slot->settled &= settled_[number_of(reading_.model, slot->targets[which]->name())];
            }
    if (slot->targets[1] && slot->settled)
        slot->apart = !share_a_key(*slot->targets[0], *slot->targets[1]);
    if (!slot->column && !slot->ignored)
        add({Severity::warning,
             {"column.unknown", {slot->heading, nearest_column(description, slot->heading).name()}},
             where(line, slot.get(), "")});
    if (slot->column && slot->column->field->name == "key") key_slot_ = slot.get();
    slots_.push_back(std::move(slot));
    return slots_.size() - 1;
}

const Field* Intake::field(std::size_t column) const {
    const Slot& slot = *slots_[column];
    return slot.column ? slot.column->field : nullptr;
}

Where Intake::where(std::uint32_t line, const Slot* slot, std::string_view key) const {
    return {files_.back(), std::string(table_->name()), line, slot ? slot->heading : std::string(),
            std::string(key)};
}

void Intake::expect(std::span<const Cell> cells) const {
    const auto each = [&](auto visit) {
        for (const Cell& cell : cells) {
            const Slot* slot = slots_[cell.column].get();
            if (slot == key_slot_) visit(*table_, cell.content.text);
            else if (slot->targets[0] && !is_list(*slot->column->field))
                visit(*slot->targets[0], cell.content.text);
        }
    };
    each([](const AnyTable& table, std::string_view key) { table.prefetch_index(key); });
    each([](const AnyTable& table, std::string_view key) { table.prefetch_row(key); });
}

void Intake::row(std::uint32_t line, std::span<const Cell> cells) {
    if (keep_going_ && ++taken_ % 4096 == 0 && !keep_going_()) throw Cancelled({"cancelled", {}});
    texts_.clear();
    bool has_key = false;
    const Slot* with_control = nullptr;
    for (const Cell& cell : cells) {
        const Slot* slot = slots_[cell.column].get();
        if (slot->ignored) continue;
        std::string_view text = cell.content.text;
        if (cell.content.had_control) with_control = slot;
        if (spreadsheet_) text = unguarded(text);
        if (text.empty()) continue;
        has_key |= slot == key_slot_;
        texts_.push_back({slot, text});
    }
    if (with_control) add({Severity::warning, {"text.control", {}}, where(line, with_control, "")});
    if (texts_.empty()) return;
    // Rows without a key wait for the keys that others state, so that none of those is taken. The
    // columns of a sheet are all known by now; a member of a document may still appear.
    const bool keys_may_come = key_slot_ || !spreadsheet_;
    if (has_key || !keys_may_come) return take(line, texts_, !has_key);
    Keyless row{line, {}};
    for (const Text& cell : texts_) row.cells.emplace_back(cell.slot, cell.text);
    keyless_.push_back(std::move(row));
}

/// The numbers themselves are not kept, not even among the rejected rows.
void Intake::mask_national_numbers(std::vector<Text>& cells) {
    for (Text& cell : cells)
        if (holds_national_number(cell.text)) cell.text = "…";
}

void Intake::refuse(std::uint32_t line, std::span<const Cell> cells, const Message& message) {
    texts_.clear();
    for (const Cell& cell : cells)
        if (const Slot* slot = slots_[cell.column].get(); !slot->ignored)
            texts_.push_back({slot, cell.content.text});
    mask_national_numbers(texts_);
    reject(line, texts_, {Severity::error, message, where(line, nullptr, "")});
}

void Intake::end() {
    for (const Keyless& row : keyless_) {
        texts_.clear();
        for (const auto& [slot, text] : row.cells) texts_.push_back({slot, text});
        take(row.line, texts_, true);
    }
    keyless_.clear();
    if (minted_)
        add({Severity::note, {"key.minted", {std::to_string(minted_)}}, where(0, nullptr, "")});
    settled_[table_number_] = true;
    table_ = nullptr;
}

bool Intake::names_person(Row cells) const {
    const Description& description = table_->description();
    return std::ranges::any_of(cells, [&](const Text& cell) {
        const auto& [slot, text] = cell;
        return !text.empty() &&
               is_personal(description, slot->column ? slot->column->name() : slot->heading);
    });
}

void Intake::reject(std::uint32_t line, Row cells, Issue issue) {
    Rejected rejected{issue.where, {}, {issue.message}, names_person(cells)};
    rejected.where.row = line;
    for (const auto& [slot, text] : cells) rejected.cells.emplace_back(slot->heading, text);
    reading_.rejected.push_back(std::move(rejected));
    add(std::move(issue));
}

void Intake::take(std::uint32_t line, Row cells, bool minted) {
    std::string key;
    for (const auto& [slot, text] : cells) {
        if (slot == key_slot_) key = text;
        if (text.size() >= 11 && holds_national_number(text)) {
            std::vector<Text> masked(cells.begin(), cells.end());
            mask_national_numbers(masked);
            return reject(line, masked,
                          {Severity::error, {"text.national_number", {}}, where(line, slot, "")});
        }
    }
    const auto refused = [&](std::string_view code, std::string_view taken_key) {
        reject(line, cells, {Severity::error, {code, {key}}, where(line, key_slot_, taken_key)});
    };
    if (minted) {
        std::vector<Said> said;
        for (const auto& [slot, text] : cells)
            if (slot->column) said.push_back({*slot->column, text});
        key = minted_key(*table_, said);
        ++minted_;
    } else if (!is_key(key)) {
        return refused("key.form", "");
    } else if (table_->find_row(key)) {
        return refused("key.duplicate", key);
    }
    const std::uint32_t index = static_cast<std::uint32_t>(table_->size());
    Record& row = table_->add_row(std::move(key));
    origins_[table_number_].push_back({static_cast<std::uint32_t>(files_.size() - 1), line});
    for (const auto& [slot, text] : cells) {
        if (slot == key_slot_) continue;
        if (!slot->column) {
            row.extras.emplace_back(slot->heading, text);
        } else if (slot->targets[0]) {
            set_reference(*slot, text, row, index);
        } else if (auto message = set_cell(*slot->column, text, row)) {
            const Field& field = *slot->column->field;
            add({Severity::error, *message, where(line, slot, row.key)});
            row.extras.emplace_back(slot->column->name(), text);
            if (field.is_required)
                condemned_[{table_number_, index}].push_back(std::move(*message));
        }
    }
}

void Intake::set_reference(const Slot& slot, std::string_view text, Record& row,
                           std::uint32_t index) {
    const Field& field = *slot.column->field;
    const auto later = [&](std::string_view item, std::size_t position) {
        pending_.push_back(
            {table_number_, index, &field, slot.heading, std::string(item), position});
    };
    if (is_list(field)) {
        AnyIds& list = *std::get<AnyIds*>(field.member(row));
        list.stated = text == "none";
        if (list.stated) return;
        for (const std::string& item : split_list(text)) {
            list.items.push_back(slot.targets[0]->find_row(item));
            if (!list.items.back()) later(item, list.items.size() - 1);
        }
    } else if (field.kind == Kind::reference) {
        const AnyId id = text == "none" ? AnyId{AnyId::none} : slot.targets[0]->find_row(text);
        if (id.known()) *std::get<AnyId*>(field.member(row)) = id;
        else later(text, 0);
    } else {
        // Whether the key is one of both tables can only be told once both are complete.
        AnyEither to{slot.targets[0]->find_row(text), 0};
        if (!to || !slot.apart) {
            const AnyId second = slot.targets[1]->find_row(text);
            if (to && second) to = {};
            else if (second) to = {second, 1};
        }
        if (slot.settled && to) *std::get<AnyEither*>(field.member(row)) = to;
        else later(text, 0);
    }
}

const Intake::Names& Intake::names_of(const AnyTable& table) {
    const auto [entry, fresh] = names_.try_emplace(&table);
    if (!fresh) return entry->second;
    Names& names = entry->second;
    const auto put = [&](const std::string& name, std::uint32_t row) {
        if (name.empty()) return;
        const auto [at, added] = names.emplace(folded(name), AnyId{row});
        if (!added && at->second.index != row) at->second = several;
    };
    const Field* field = table.description().field("name");
    if (!field) return names;
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        const ConstMember member = field->member_of(table.row(i));
        if (const auto* texts = std::get_if<const Texts*>(&member)) {
            put((*texts)->plain, i);
            for (const Language language : languages) put((*texts)->written_in(language), i);
        } else if (const auto* text = std::get_if<const std::string*>(&member)) {
            put(**text, i);
        }
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
        const Names& names = names_of(target);
        const auto at = names.find(word);
        if (at == names.end()) continue;
        if (at->second == several || found.known()) {
            message = {"reference.name",
                       {field.is_personal ? "…" : text, std::string(target.name())}};
            return {};
        }
        found = {at->second, which};
    }
    if (found.known()) message.reset();
    return found;
}

/// Reports a reference that leads nowhere and keeps its text, to be written back.
void Intake::keep_unread(std::size_t table, std::uint32_t index, const Field& field,
                         const std::string& heading, const std::string& text,
                         const Message& message) {
    AnyTable& rows = *tables(reading_.model)[table];
    Record& row = rows.edit_row(index);
    const Origin origin = origins_[table][index];
    add({Severity::error,
         message,
         {files_[origin.file], std::string(rows.name()), origin.line, heading, row.key}});
    const std::string item = is_list(field) ? join_list({text}) : text;
    const auto kept = std::find_if(row.extras.begin(), row.extras.end(),
                                   [&](const auto& extra) { return extra.first == field.name; });
    if (kept == row.extras.end()) row.extras.emplace_back(field.name, item);
    else kept->second += "|" + item;
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
            keep_unread(pending.table, pending.row, field, pending.heading, pending.text, *message);
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

void Intake::check_rows() {
    const auto all = tables(reading_.model);
    for (Issue& issue : check(reading_.model)) {
        const std::size_t t = number_of(reading_.model, issue.where.table);
        const AnyId id = all[t]->find_row(issue.where.key);
        if (id) {
            const Origin origin = origins_[t][id.index];
            issue.where.file = files_[origin.file];
            issue.where.row = origin.line;
            const bool missing = issue.message.code == "value.missing";
            const auto condemned = condemned_.find({t, id.index});
            if (missing && condemned != condemned_.end()) continue;  // said already, and better
            if (missing) condemned_[{t, id.index}].push_back(issue.message);
        } else if (!origins_[t].empty()) {
            issue.where.file = files_[origins_[t].front().file];
        }
        add(std::move(issue));
    }
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
                    keep_unread(t, i, field, std::string(field.name), text,
                                {"reference.unknown",
                                 {field.is_personal ? "…" : text, std::string(target.name())}});
                };
                model::detail::for_each_reference(model, field, all[t]->row(i), keep);
            }
}

void Intake::remove_rejected() {
    if (condemned_.empty()) return;
    Model& model = reading_.model;
    const auto all = tables(model);
    Marks marks = no_marks(model);
    for (const auto& [place, messages] : condemned_) marks[place.first][place.second] = true;
    mark_dependents(model, marks);
    keep_references_to(marks);
    for (std::size_t t = 0; t < all.size(); ++t)
        for (std::uint32_t i = 0; i < all[t]->size(); ++i) {
            if (!marks[t][i]) continue;
            const Record& row = all[t]->row(i);
            const Origin origin = origins_[t][i];
            Rejected rejected{
                {files_[origin.file], std::string(all[t]->name()), origin.line, {}, row.key},
                {},
                {}};
            const auto condemned = condemned_.find({t, i});
            if (condemned != condemned_.end()) {
                rejected.problems = condemned->second;
            } else {
                rejected.problems = {
                    {"reference.rejected", {row.key, std::string(all[t]->name())}}};
                for (const Field& field : all[t]->description().fields)
                    if (field.is_required)
                        model::detail::for_each_reference(
                            model, field, row, [&](AnyId id, const AnyTable& target) {
                                const auto at =
                                    std::find(all.begin(), all.end(), &target) - all.begin();
                                if (id && marks[static_cast<std::size_t>(at)][id.index])
                                    rejected.problems = {
                                        {"reference.rejected",
                                         {target.row(id.index).key, std::string(target.name())}}};
                            });
                add({Severity::error, rejected.problems.front(), rejected.where});
            }
            const std::vector<Column> all_columns = columns(all[t]->description());
            for (WrittenCell& cell :
                 written_row(model, *all[t], all_columns, row, Persons::include)) {
                rejected.names_person |= is_personal(all[t]->description(), cell.name);
                rejected.cells.emplace_back(std::move(cell.name), std::move(cell.text));
            }
            // What is missing has its column too, so that it can be filled in.
            for (const Field& field : all[t]->description().fields)
                if (field.is_required && field.kind != Kind::period &&
                    std::ranges::none_of(rejected.cells, [&](const auto& cell) {
                        return cell.first.starts_with(field.name);
                    }))
                    rejected.cells.emplace_back(field.name, "");
            reading_.rejected.push_back(std::move(rejected));
        }
    remove_marked(model, marks);
}

Reading Intake::finish() {
    origins_.resize(tables(reading_.model).size());
    resolve_pending();
    check_rows();
    remove_rejected();
    std::stable_sort(reading_.issues.begin(), reading_.issues.end(),
                     [](const Issue& a, const Issue& b) { return a.severity > b.severity; });
    return std::move(reading_);
}

}  // namespace maillage::inline io
