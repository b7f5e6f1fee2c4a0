// SPDX-License-Identifier: Apache-2.0
#include <maillage/store/digest.hpp>

#include <algorithm>
#include <boost/uuid/name_generator_sha1.hpp>
#include <cstring>

#include <maillage/version.hpp>

namespace maillage::inline store {
namespace {

/// The bytes of a row: each value after its length or a mark, so that no two rows read the same.
class Bytes {
public:
    explicit Bytes(const Model& model) : model_(model) {}

    const std::string& of(const AnyTable& table, const Record& row) {
        bytes_.clear();
        put(std::string(table.name()));
        put(row.key);
        put(row.source);
        put(row.verified_on);
        put(row.note);
        Extras extras = row.extras;
        std::sort(extras.begin(), extras.end());
        put(extras.size());
        for (const auto& [name, text] : extras) put(name), put(text);
        for (const Field& field : table.description().fields) {
            field_ = &field;
            std::visit([this](const auto* value) { put(*value); }, field.member_of(row));
        }
        return bytes_;
    }

private:
    template <class T>
        requires std::is_trivially_copyable_v<T>
    void put(const T& value) { bytes_.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void put(const std::string& text) {
        put(text.size());
        bytes_ += text;
    }
    void put(const Texts& texts) { put(texts.plain), put(texts.fr), put(texts.nl), put(texts.en); }
    void put(Date date) { put(date.year()), put(date.month()), put(date.day()); }
    void put(const Period& period) { put(period.since), put(period.until); }
    template <class T>
    void put(const std::optional<T>& value) {
        put(value.has_value());
        if (value) put(*value);
    }
    void put(const Range& range) { put(range.min), put(range.max); }
    void put_key(AnyId id, std::size_t which) {
        if (id) put(target_table(model_, *field_, which).row(id.index).key);
        else put(id.index);
    }
    void put(AnyId id) { put_key(id, 0); }
    void put(const AnyIds& ids) {
        put(ids.known());
        put(ids.items.size());
        for (const AnyId id : ids.items) put_key(id, 0);
    }
    void put(const AnyEither& either) {
        put(either ? either.which : std::uint8_t{0});
        put_key(either.id, either.which);
    }
    void put(const AnyTerm& term) {
        if (term.listed()) put(std::string(field_->terms().rows[term.row].code));
        else put(term.row), put(term.other);
    }
    void put(const AnyTerms& terms) {
        put(terms.known());
        put(terms.items.size());
        for (const AnyTerm& term : terms.items) put(term);
    }
    void put(const Words& words) {
        put(words.known());
        put(words.size());
        for (const std::string& word : words) put(word);
    }

    const Model& model_;
    const Field* field_ = nullptr;
    std::string bytes_;
};

}  // namespace

std::string digest(const Model& model) {
    boost::uuids::name_generator_sha1 hash(boost::uuids::ns::oid());
    Bytes bytes(model);
    std::uint64_t sum[2] = {};  // of the hashes of the rows, so that their order does not matter
    for (const AnyTable* table : tables(model))
        for (std::uint32_t i = 0; i < table->size(); ++i) {
            const boost::uuids::uuid row = hash(bytes.of(*table, table->row(i)));
            std::uint64_t parts[2];
            std::memcpy(parts, row.data, sizeof parts);
            sum[0] += parts[0];
            sum[1] += parts[1];
        }
    const boost::uuids::uuid all =
        hash(std::string(format_version) + std::to_string(sum[0]) + "/" + std::to_string(sum[1]));
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : all) text += {digits[byte >> 4], digits[byte & 15]};
    return text;
}

}  // namespace maillage::inline store
