// SPDX-License-Identifier: Apache-2.0
#include "intake.hpp"

#include <algorithm>
#include <functional>

#include <maillage/model/check.hpp>
#include <maillage/vocabulary/fold.hpp>

#include "headings.hpp"
#include "mint.hpp"
#include "rows_to_write.hpp"

namespace maillage::inline io {
namespace {

bool share_a_key(const AnyTable& one, const AnyTable& other) {
    const AnyTable& smaller = one.size() < other.size() ? one : other;
    const AnyTable& larger = &smaller == &one ? other : one;
    for (std::uint32_t i = 0; i < smaller.size(); ++i)
        if (larger.find_row(smaller.row(i).key)) return true;
    return false;
}

}  // namespace

std::size_t number_of(const Model& model, std::string_view table) {
    const auto all = tables(model);
    std::size_t number = 0;
    while (all[number]->name() != table) ++number;
    return number;
}

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
    slot->line = line;
    if (spreadsheet_) slot->heading = std::string(unguarded(slot->heading));
    if (slot->heading.empty()) slot->heading = "column_" + std::to_string(position);
    const Description& description = table_->description();
    slot->ignored = slot->heading == problem_heading;
    if (!slot->ignored) slot->column = column_of_heading(description, slot->heading);
    const std::string numbered = "_" + std::to_string(position);
    if (slot->column ? !claimed_.emplace(slot->column->field, slot->column->part).second
                     : headings_.contains(slot->heading)) {
        Slot* first = slot->column ? slot_of(*slot->column) : nullptr;
        if (first && slot->column->field->kind == Kind::words) {
            slot->goes_on = first;
            first->is_joined = true;
        } else {
            Message message{"column.twice", {slot->heading}};
            if (first && folded(first->heading) != folded(slot->heading))
                message = {"column.alike", {slot->heading, first->heading}};
            add({Severity::warning, std::move(message), where(line, slot.get(), "")});
            // What may name a person can be told by its heading, whatever the first was called.
            if (slot->column && slot->column->field->is_personal)
                slot->heading = slot->column->name();
            slot->column.reset();
            slot->heading += numbered;
        }
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
    if (slot->column && slot->column->field->name == "key") key_slot_ = slot.get();
    slots_.push_back(std::move(slot));
    return slots_.size() - 1;
}

/// The slot of the first heading that stands for a column of the table under way.
Intake::Slot* Intake::slot_of(const Column& column) {
    const auto found = std::ranges::find_if(slots_, [&](const auto& slot) {
        return slot->column && slot->column->field == column.field &&
               slot->column->part == column.part;
    });
    return found == slots_.end() ? nullptr : found->get();
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
    joined_.clear();
    bool has_key = false;
    const Slot* with_control = nullptr;
    for (const Cell& cell : cells) {
        Slot* slot = slots_[cell.column].get();
        if (slot->ignored) continue;
        std::string_view text = cell.content.text;
        if (cell.content.had_control) with_control = slot;
        if (spreadsheet_) text = unguarded(text);
        if (text.empty()) continue;
        slot->filled = true;
        has_key |= slot == key_slot_;
        if (slot->goes_on) slot = slot->goes_on;
        if (slot->is_joined) join(slot, text);
        else texts_.push_back({slot, text});
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

/// Adds a cell to the list of a slot in the row under way.
void Intake::join(const Slot* slot, std::string_view text) {
    const auto said = std::ranges::find(texts_, slot, &Text::slot);
    if (said == texts_.end()) texts_.push_back({slot, text});
    else if (said->text == "none") said->text = text;
    else if (text != "none")
        said->text = joined_.emplace_back(std::string(said->text) + "|" + std::string(text));
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
    say_missing_columns();
    say_unknown_columns();
    if (minted_)
        add({Severity::note, {"key.minted", {std::to_string(minted_)}}, where(0, nullptr, "")});
    settled_[table_number_] = true;
    table_ = nullptr;
}

/// Says once what each row of a sheet would be refused for. A member of a document may be missing in
/// one object alone.
void Intake::say_missing_columns() {
    if (!spreadsheet_ || table_->size() == 0) return;
    for (const Field& field : table_->description().fields) {
        const auto is_of = [&](const auto& claimed) { return claimed.first == &field; };
        if (!field.is_required || std::ranges::any_of(claimed_, is_of)) continue;
        const std::uint32_t file = static_cast<std::uint32_t>(files_.size() - 1);
        if (origins_[table_number_].back().file != file) return;  // no row came from it
        missing_columns_.emplace(file, &field);
        awaited_.emplace(table_number_, 0);
        std::vector<std::string_view> unread;
        for (const auto& slot : slots_)
            if (!slot->column && !slot->ignored && slot->filled) unread.push_back(slot->heading);
        const Label none{"aucun", "geen", "none"};
        const Column column{&field,
                            field.kind == Kind::period ? Column::Part::since : Column::Part::whole};
        add({Severity::error,
             {"column.missing",
              {column.headings(),
               unread.empty() ? Texts(none) : Texts(listed(unread, std::identity()))}},
             where(slots_.empty() ? 0 : slots_.front()->line, nullptr, "")});
    }
}

/// A table awaits a column where each of its rows does, whichever file it is of.
void Intake::settle_awaited() {
    std::erase_if(awaited_, [&](const auto& awaited) {
        return std::ranges::any_of(origins_[awaited.first], [&](const Origin& origin) {
            const auto at = missing_columns_.lower_bound({origin.file, nullptr});
            return at == missing_columns_.end() || at->first != origin.file;
        });
    });
}

/// One that may have been meant for another is worth a look; the others are merely kept.
void Intake::say_unknown_columns() {
    for (const auto& slot : slots_) {
        if (slot->column || slot->ignored || !slot->filled) continue;
        const auto near = near_column(table_->description(), slot->heading);
        const bool is_free = near && !claimed_.contains({near->field, near->part});
        Issue issue{
            Severity::note, {"column.kept", {slot->heading}}, where(slot->line, slot.get(), "")};
        if (is_free)
            issue = {Severity::warning,
                     {"column.unknown", {slot->heading, near->headings()}},
                     std::move(issue.where)};
        add(std::move(issue));
    }
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
        if (const AnyId first = namesake(*table_, said))
            namesakes_.push_back(
                {table_number_, static_cast<std::uint32_t>(table_->size()), first.index});
        ++minted_;
    } else if (!is_key(key)) {
        return refused("key.form", "");
    } else if (table_->find_row(key)) {
        return refused("key.duplicate", key);
    }
    const std::uint32_t index = static_cast<std::uint32_t>(table_->size());
    Record& row = table_->add_row(std::move(key));
    origins_[table_number_].push_back(
        {static_cast<std::uint32_t>(files_.size() - 1), line, minted});
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

/// Of two rows that are called the same nobody can tell whether they are one, unless they differ in
/// what they cannot do without: the services of two actors.
void Intake::warn_of_namesakes() {
    const auto all = tables(reading_.model);
    for (const auto& [t, row, first] : namesakes_) {
        const Record &later = all[t]->row(row), &earlier = all[t]->row(first);
        const Field& name = *all[t]->description().field("name");
        const Texts& called = *std::get<const Texts*>(name.member_of(later));
        const auto same = [&](const Column& column) {
            return folded(cell_text(reading_.model, column, later)) ==
                   folded(cell_text(reading_.model, column, earlier));
        };
        std::vector<Column> telling = columns(all[t]->description());
        std::erase_if(telling, [](const Column& column) { return !column.field->is_required; });
        if (!called.known() || !std::ranges::all_of(telling, same)) continue;
        const Origin here = origins_[t][row], there = origins_[t][first];
        std::string where_first = std::to_string(there.line);
        if (there.file != here.file) where_first += ", " + files_[there.file];
        add({Severity::warning,
             {"row.namesake", {called, where_first}},
             {files_[here.file], std::string(all[t]->name()), here.line, {}, later.key}});
    }
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
            const Field* field = all[t]->description().field(issue.where.column);
            const bool said = missing && missing_columns_.contains({origin.file, field});
            const auto condemned = condemned_.find({t, id.index});
            if (missing && !said && condemned != condemned_.end())
                continue;  // said already, and better
            if (missing) condemned_[{t, id.index}].push_back(issue.message);
            if (said) continue;  // of the whole column
        } else if (!origins_[t].empty()) {
            issue.where.file = files_[origins_[t].front().file];
        }
        add(std::move(issue));
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
                rejected.problems = {{"reference.rejected", {row.key, all[t]->label()}}};
                bool said = false;
                for (const Field& field : all[t]->description().fields)
                    if (field.is_required)
                        model::detail::for_each_reference(
                            model, field, row, [&](AnyId id, const AnyTable& target) {
                                const std::size_t at = number_of(model, target.name());
                                if (!id || !marks[at][id.index]) return;
                                said |= awaits(target);
                                rejected.problems = {{"reference.rejected",
                                                      {target.row(id.index).key, target.label()}}};
                            });
                if (!said) add({Severity::error, rejected.problems.front(), rejected.where});
            }
            std::vector<Column> all_columns = columns(all[t]->description());
            if (origin.minted) all_columns.erase(all_columns.begin());  // nobody stated that key
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
    settle_awaited();
    resolve_pending();
    warn_of_namesakes();
    check_rows();
    remove_rejected();
    for (const auto& [table, count] : awaited_)
        if (count)
            add({Severity::error,
                 {"reference.unreadable",
                  {std::to_string(count), tables(reading_.model)[table]->label()}},
                 {{}, std::string(tables(reading_.model)[table]->name()), 0, {}, {}}});
    // The gravest first, and before all what nothing can be read without.
    std::ranges::stable_sort(reading_.issues, std::ranges::greater(), [](const Issue& issue) {
        return std::pair(issue.severity, issue.message.code == "column.missing");
    });
    return std::move(reading_);
}

}  // namespace maillage::inline io
