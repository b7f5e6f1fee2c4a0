// SPDX-License-Identifier: Apache-2.0
#include <maillage/io/cell.hpp>

#include <algorithm>
#include <cmath>
#include <functional>

#include <maillage/io/called.hpp>
#include <maillage/vocabulary/fold.hpp>
#include <maillage/vocabulary/number.hpp>
#include <maillage/vocabulary/spoken_date.hpp>

namespace maillage::inline io {
namespace {

using Part = Column::Part;

constexpr Label since_label{"depuis", "sinds", "since"};
constexpr Label until_label{"jusqu’à", "tot", "until"};

std::vector<Part> parts_of(const Field& field) {
    if (field.kind == Kind::texts) return {Part::whole, Part::fr, Part::nl, Part::en};
    if (field.kind == Kind::period) return {Part::since, Part::until};
    return {Part::whole};
}

std::string& text_part(Texts& texts, Part part) {
    switch (part) {
        case Part::fr: return texts.fr;
        case Part::nl: return texts.nl;
        case Part::en: return texts.en;
        default: return texts.plain;
    }
}

std::string spaced(std::string_view name) {
    std::string text(name);
    for (char& c : text)
        if (c == '_') c = ' ';
    return text;
}

// ---- from a value to its text ------------------------------------------------------------------

/// What is no number says nothing.
std::string text_of(double value) {
    return std::isfinite(value) ? number_text(value) : std::string();
}

/// Never a mark before just three digits: as a bound, that is refused.
std::string text_of_bound(double value) {
    const std::string text = text_of(value);
    return mark_may_group(text) ? text + "0" : text;
}

std::string text_of(const Range& range) {
    if (!range.known()) return {};
    if (range.exact()) return text_of_bound(*range.min);
    return (range.min ? text_of_bound(*range.min) : "") + ".." +
           (range.max ? text_of_bound(*range.max) : "");
}

std::string key_of(const AnyTable& table, AnyId id) {
    return id ? table.row(id.index).key : id.is_none() ? "none" : std::string();
}

std::string key_of_either(const Model& model, const Field& field, const AnyEither& either) {
    const AnyTable& table = target_table(model, field, either.which);
    const std::string key = key_of(table, either.id);
    const bool ambiguous = either && target_table(model, field, 1 - either.which).find_row(key);
    return ambiguous ? std::string(table.name()) + ":" + key : key;
}

template <class List, class TextOf>
std::string list_text(const List& list, TextOf text_of_item) {
    if (list.items.empty()) return list.stated ? "none" : "";
    std::vector<std::string> texts;
    for (const auto& item : list.items) texts.push_back(text_of_item(item));
    return join_list(texts);
}

// ---- from a text to a value --------------------------------------------------------------------

template <class T>
std::optional<T> parsed(std::string_view text) {
    if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
    return number_in<T>(text);
}

/// Without the spaces that group digits.
std::string without_spaces(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("\xC2\xA0")) ++i;
        else if (text.substr(i).starts_with("\xE2\x80\xAF")) i += 2;
        else if (text[i] != ' ') out += text[i];
    }
    return out;
}

/// `0.5`, `0,5`, `1 234,5`. A mark is always that of decimals: coordinates have three or more.
std::optional<double> number_of(std::string_view text) {
    std::string plain = without_spaces(text);
    if (plain.find('.') == plain.npos)
        if (const auto comma = plain.find(','); comma != plain.npos) plain[comma] = '.';
    return parsed<double>(plain);
}

/// Minutes: `90`, `90 min`, `1h30`, `1u30`, `1:30`, `1,5 h`.
std::optional<std::int64_t> minutes_of(std::string_view text) {
    constexpr std::string_view hour_words[] = {"h",  "u",   "heure", "heures", "uur", "uren",
                                               "hr", "hrs", "hour",  "hours",  ":"};
    constexpr std::string_view minute_words[] = {"m",       "min",    "mn",      "minute",
                                                 "minutes", "minuut", "minuten", "'"};
    const std::string plain = without_spaces(text);
    if (const auto minutes = parsed<std::int64_t>(plain)) return minutes;
    std::string rest = folded(plain);
    const auto part = [&](std::string_view letters, bool within) {
        std::string taken =
            rest.substr(0, within ? rest.find_first_not_of(letters) : rest.find_first_of(letters));
        rest.erase(0, taken.size());
        return taken;
    };
    const std::string count = part("0123456789.,", true), word = part("0123456789", false);
    const std::string more = part("0123456789", true);
    const auto is_of = [](const auto& words, std::string_view one) {
        return std::ranges::find(words, one) != std::end(words);
    };
    const bool in_hours = is_of(hour_words, word);
    const auto number = number_of(count);
    if (!number || *number > 10'000 || (!in_hours && !is_of(minute_words, word)))
        return std::nullopt;
    // After whole hours, minutes: two digits, and a clock says seconds too.
    const bool has_minutes = in_hours && all_digits(count) && more.size() == 2 && more < "60" &&
                             (rest.empty() || rest == ":00" || is_of(minute_words, rest));
    if (!has_minutes && (!more.empty() || word == ":")) return std::nullopt;
    const std::int64_t rest_of_hour = has_minutes ? *parsed<std::int64_t>(more) : 0;
    const double minutes = *number * (in_hours ? 60 : 1);
    if (std::abs(minutes - std::round(minutes)) > 1e-6) return std::nullopt;
    return std::llround(minutes) + rest_of_hour;
}

std::optional<bool> flag_of(std::string_view text) {
    const std::string word = folded(text);
    for (const std::string_view yes : {"oui", "ja", "yes", "true", "vrai", "waar", "1", "x"})
        if (word == yes) return true;
    for (const std::string_view no : {"non", "nee", "no", "false", "faux", "onwaar", "0"})
        if (word == no) return false;
    return std::nullopt;
}

/// A bound counts things: nobody can tell whether the mark of `1.000` groups its digits.
std::optional<double> bound_of(std::string_view text) {
    return mark_may_group(text) ? std::nullopt : number_of(text);
}

/// Words and signs that say of one number that it is the least, or the most: `>25`, `plus de 25`,
/// `25+`, `hoogstens 20`.
std::optional<Range> one_sided_range_of(std::string_view text) {
    constexpr std::string_view least[] = {">",        ">=",       "≥",        "plus de",
                                          "au moins", "meer dan", "minstens", "more than",
                                          "over",     "at least"};
    constexpr std::string_view most[] = {"<",       "<=",         "≤",         "moins de",
                                         "au plus", "minder dan", "hoogstens", "less than",
                                         "under",   "at most",    "jusqu'à",   "up to"};
    const std::size_t digit = text.find_first_of("0123456789");
    if (digit == text.npos) return std::nullopt;
    std::string said = folded(text.substr(0, digit));
    std::string_view number = text.substr(digit);
    if (number.ends_with('+') && said.empty()) said = ">", number.remove_suffix(1);
    const auto bound = bound_of(number);
    const auto is_one_of = [&](const auto& words) {
        return std::ranges::any_of(words,
                                   [&](std::string_view word) { return folded(word) == said; });
    };
    if (bound && is_one_of(least)) return Range{bound, std::nullopt};
    if (bound && is_one_of(most)) return Range{std::nullopt, bound};
    return std::nullopt;
}

/// `50..100`, `50-100`, `50.. `, `..100`, `75`, `>25`.
std::optional<Range> range_of(std::string_view text) {
    if (const auto exact = bound_of(text)) return Range{exact, exact};
    if (const auto one_sided = one_sided_range_of(text)) return one_sided;
    std::size_t at = text.find(".."), width = 2;
    if (at == text.npos) {
        at = text.find('-', 1);
        width = 1;
        if (const auto dash = text.find("–"); dash != text.npos) at = dash, width = 3;
    }
    if (at == text.npos) return std::nullopt;
    Range range;
    const std::string_view low = trimmed(text.substr(0, at)),
                           high = trimmed(text.substr(at + width));
    if (!low.empty() && !(range.min = bound_of(low))) return std::nullopt;
    if (!high.empty() && !(range.max = bound_of(high))) return std::nullopt;
    return range.known() ? std::optional(range) : std::nullopt;
}

/// As to_text gives it, in figures as people write it, or in words.
std::optional<Date> written_date_of(std::string_view text) {
    const auto date = date_of(text);
    return date ? date : spoken_date_of(text);
}

/// The name of the table that a text calls; of no table, the text itself.
std::string table_name_of(std::string_view text) {
    static const Model empty;
    const AnyTable* table = table_named(empty, text);
    return std::string(table ? table->name() : text);
}

}  // namespace

std::string cents_text(Cents cents) {
    const std::uint64_t value = static_cast<std::uint64_t>(cents.value);
    const std::uint64_t size = cents.value < 0 ? 0 - value : value;
    const std::uint64_t rest = size % 100;
    return (cents.value < 0 ? "-" : "") + std::to_string(size / 100) + "." +
           (rest < 10 ? "0" : "") + std::to_string(rest);
}

// Cents are one or two digits; a mark before three digits groups them, and all must be grouped alike.
std::optional<Cents> cents_of(std::string_view text) {
    std::string plain = without_spaces(text);
    for (const std::string_view sign : {"€", "EUR", "eur"})
        if (const auto at = plain.find(sign); at != plain.npos) plain.erase(at, sign.size());
    const bool negative = plain.starts_with('-');
    if (negative || plain.starts_with('+')) plain.erase(0, 1);
    std::string cents;
    char mark = '\0';
    if (const auto at = plain.find_last_of(".,"); at != plain.npos && plain.size() - at <= 3) {
        mark = plain[at];
        cents = plain.substr(at + 1);
        plain.resize(at);
    }
    if (const auto first = plain.find_first_of(".,"); first != plain.npos) {
        const char group = plain[first];
        const bool grouped =
            first >= 1 && first <= 3 && plain[0] != '0' && (plain.size() - first) % 4 == 0;
        if (!grouped || group == mark) return std::nullopt;
        for (std::size_t at = first; at < plain.size(); at += 3) {
            if (plain[at] != group) return std::nullopt;
            plain.erase(at, 1);
        }
    }
    if (plain.empty() && cents.empty()) return std::nullopt;
    cents.resize(2, '0');
    plain += cents;
    const auto value = parsed<std::int64_t>(plain);
    if (!value || !all_digits(plain)) return std::nullopt;
    return Cents{negative ? -*value : *value};
}

std::string Column::name() const {
    switch (part) {
        case Part::fr: return std::string(field->name) + ".fr";
        case Part::nl: return std::string(field->name) + ".nl";
        case Part::en: return std::string(field->name) + ".en";
        case Part::since: return "since";
        case Part::until: return "until";
        default: return std::string(field->name);
    }
}

std::string Column::heading(Language language) const {
    if (part == Part::since) return std::string(since_label.in(language));
    if (part == Part::until) return std::string(until_label.in(language));
    std::string label = spaced(field->label.in(language));
    switch (part) {
        case Part::fr: return label + " (fr)";
        case Part::nl: return label + " (nl)";
        case Part::en: return label + " (en)";
        default: return label;
    }
}

Texts Column::headings() const {
    return {heading(Language::fr), heading(Language::nl), heading(Language::en)};
}

std::vector<Column> columns(const Description& description) {
    const std::span<const Field> common = record_description().fields;
    std::vector<Column> all{{&common.front(), Part::whole}};
    for (const Field& field : description.fields)
        for (const Part part : parts_of(field)) all.push_back({&field, part});
    for (const Field& field : common.subspan(1)) all.push_back({&field, Part::whole});
    return all;
}

std::optional<Column> column_named(const Description& description, std::string_view name) {
    for (const Column& column : columns(description))
        if (column.name() == name) return column;
    return std::nullopt;
}

bool is_called(const AnyTable& table, std::string_view name) {
    const std::string word = folded(name);
    return folded(table.name()) == word || std::ranges::any_of(languages, [&](Language language) {
               return folded(table.label().in(language)) == word;
           });
}

const AnyTable* table_named(const Model& model, std::string_view name) {
    for (const AnyTable* table : tables(model))
        if (is_called(*table, name)) return table;
    return nullptr;
}

std::string cell_text(const Model& model, const Column& column, const Record& row) {
    const Field& field = *column.field;
    return std::visit(
        [&](const auto* value) -> std::string {
            using Type = std::remove_cvref_t<decltype(*value)>;
            if constexpr (std::is_same_v<Type, std::string>) return *value;
            else if constexpr (std::is_same_v<Type, Texts>)
                return text_part(const_cast<Texts&>(*value), column.part);
            else if constexpr (std::is_same_v<Type, Date>) return to_text(*value);
            else if constexpr (std::is_same_v<Type, Period>)
                return to_text(column.part == Part::since ? value->since : value->until);
            else if constexpr (std::is_same_v<Type, Range>) return text_of(*value);
            else if constexpr (std::is_same_v<Type, Number>)
                return *value ? text_of(**value) : std::string();
            else if constexpr (std::is_same_v<Type, Money>)
                return *value ? cents_text(**value) : std::string();
            else if constexpr (std::is_same_v<Type, Integer>)
                return *value ? std::to_string(**value) : std::string();
            else if constexpr (std::is_same_v<Type, Flag>)
                return !*value ? "" : **value ? "yes" : "no";
            else if constexpr (std::is_same_v<Type, AnyId>)
                return key_of(target_table(model, field), *value);
            else if constexpr (std::is_same_v<Type, AnyIds>)
                return list_text(*value,
                                 [&](AnyId id) { return key_of(target_table(model, field), id); });
            else if constexpr (std::is_same_v<Type, AnyEither>)
                return key_of_either(model, field, *value);
            else if constexpr (std::is_same_v<Type, AnyTerm>) return code(field.terms(), *value);
            else if constexpr (std::is_same_v<Type, AnyTerms>)
                return list_text(*value,
                                 [&](const AnyTerm& term) { return code(field.terms(), term); });
            else return list_text(*value, std::identity{});
        },
        field.member_of(row));
}

std::optional<Message> set_cell(const Column& column, std::string_view text, Record& row) {
    const Field& field = *column.field;
    const auto refused = [&](std::string_view code) {
        return Message{code, {field.is_personal ? "…" : std::string(text)}};
    };
    const auto put = [&](auto& value, auto parsed_value,
                         std::string_view code) -> std::optional<Message> {
        if (!parsed_value) return refused(code);
        value = *parsed_value;
        return std::nullopt;
    };
    const auto term_refused = [&](std::string_view item) {
        if (const std::string barred = with_bars(item); field.kind == Kind::terms && barred != item)
            return Message{"value.separator", {std::string(item), barred}};
        Texts labels = labels_listed(field.terms().rows, &TermRow::label);
        if (const auto near = term_near(field.terms(), item))
            return Message{"value.near",
                           {std::string(item), field.terms().rows[near->row].label, labels}};
        return Message{"value.term", {std::string(item), std::move(labels)}};
    };
    return std::visit(
        [&](auto* value) -> std::optional<Message> {
            using Type = std::remove_cvref_t<decltype(*value)>;
            if (text.empty()) {
                if constexpr (std::is_same_v<Type, Texts>) text_part(*value, column.part).clear();
                else if constexpr (std::is_same_v<Type, Period>)
                    (column.part == Part::since ? value->since : value->until) = {};
                else *value = Type{};
                return std::nullopt;
            }
            if constexpr (std::is_same_v<Type, std::string>)
                *value = field.is_table_name ? table_name_of(text) : std::string(text);
            else if constexpr (std::is_same_v<Type, Texts>) text_part(*value, column.part) = text;
            else if constexpr (std::is_same_v<Type, Date>)
                return put(*value, written_date_of(text), "value.date");
            else if constexpr (std::is_same_v<Type, Period>)
                return put(column.part == Part::since ? value->since : value->until,
                           written_date_of(text), "value.date");
            else if constexpr (std::is_same_v<Type, Range>)
                return put(*value, range_of(text), "value.range");
            else if constexpr (std::is_same_v<Type, Number>)
                return put(*value, number_of(text), "value.number");
            else if constexpr (std::is_same_v<Type, Integer>)
                return field.is_duration() ? put(*value, minutes_of(text), "value.minutes")
                                           : put(*value, parsed<std::int64_t>(without_spaces(text)),
                                                 "value.integer");
            else if constexpr (std::is_same_v<Type, Money>)
                return put(*value, cents_of(text), "value.money");
            else if constexpr (std::is_same_v<Type, Flag>)
                return put(*value, flag_of(text), "value.flag");
            else if constexpr (std::is_same_v<Type, AnyTerm>) {
                const auto term = term_called(field.terms(), text);
                if (!term) return term_refused(text);
                *value = *term;
            } else if constexpr (std::is_same_v<Type, AnyTerms>) {
                *value = {{}, text == "none"};
                if (value->stated) return std::nullopt;
                for (const std::string& item : split_list(text)) {
                    const auto term = term_called(field.terms(), item);
                    if (!term || term->row == AnyTerm::none) {
                        *value = {};
                        return term_refused(item);
                    }
                    value->items.push_back(*term);
                }
            } else if constexpr (std::is_same_v<Type, Words>) {
                *value = {{}, text == "none"};
                if (!value->stated) value->items = split_list(text);
                if (field.is_table_name)
                    for (std::string& item : value->items) item = table_name_of(item);
            }
            return std::nullopt;
        },
        field.member(row));
}

AnyEither referred(const Model& model, const Field& field, std::string_view text,
                   std::optional<Message>& message) {
    if (text == "none" && field.kind != Kind::references) return {AnyId{AnyId::none}, 0};
    const std::size_t targets = field.targets[1] ? 2 : 1;
    const auto target = [&](std::size_t which) -> const AnyTable& {
        return target_table(model, field, which);
    };
    std::vector<AnyEither> found;
    const std::size_t colon = text.find(':');
    for (std::size_t which = 0; which < targets; ++which) {
        const std::uint8_t w = static_cast<std::uint8_t>(which);
        if (const AnyId id = target(which).find_row(text)) found.push_back({id, w});
        if (colon != text.npos && is_called(target(which), text.substr(0, colon)))
            if (const AnyId id = target(which).find_row(text.substr(colon + 1)))
                found.push_back({id, w});
    }
    if (found.size() == 1) return found.front();
    const std::string shown(field.is_personal ? "…" : text);
    if (found.size() > 1)
        message = {"reference.either", {shown, target(0).label(), target(1).label()}};
    else if (targets == 2)
        message = {"reference.unknown",
                   {shown, filled({"{0} / {1}", "{0} / {1}", "{0} / {1}"},
                                  std::vector<Texts>{target(0).label(), target(1).label()})}};
    else message = {"reference.unknown", {shown, target(0).label()}};
    return {};
}

}  // namespace maillage::inline io
