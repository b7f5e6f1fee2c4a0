// SPDX-License-Identifier: Apache-2.0
// A snapshot is
//
//     "maillage-archive"   16 bytes
//     what made it         16 bytes: the version of the library, and its descriptions
//     length               8 bytes: of the archive
//     the archive          binary, of Boost.Serialization
//     the seal             32 bytes: of all that comes before it
//
// and nothing of the archive is read until the rest has been found to be as it should.
#include <maillage/store/snapshot.hpp>

#include <bit>
#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>
#include <boost/uuid/name_generator_sha1.hpp>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <unordered_map>

#include <maillage/version.hpp>

#include "../files.hpp"
#include "seal.hpp"

namespace maillage::inline store {
namespace {

namespace fs = std::filesystem;

/// To be raised when the order or the form of what is archived changes.
constexpr int layout = 1;

constexpr std::string_view magic = "maillage-archive";
constexpr std::size_t header_size = magic.size() + 16 + sizeof(std::uint64_t);
constexpr unsigned archive_flags = boost::archive::no_header | boost::archive::no_codecvt;

/// What the archive holds makes no model, though it was sealed.
struct Malformed {};

/// The bytes of an archive, read where they lie.
class Archived : public std::streambuf {
public:
    Archived(std::string& bytes, std::size_t first, std::size_t size) {
        setg(bytes.data() + first, bytes.data() + first, bytes.data() + first + size);
    }
    std::size_t left() const { return static_cast<std::size_t>(egptr() - gptr()); }
    std::string_view take(std::size_t size) {
        if (size > left()) throw Malformed{};
        const std::string_view taken(gptr(), size);
        setg(eback(), gptr() + size, egptr());
        return taken;
    }
};

/// Passes a model to an archive, or from it: one function for each kind of value serves both ways.
/// Of a field that no row of a table says anything in, only that is passed. What comes from an archive
/// is checked: no count may exceed the bytes that are left, nor an index point nowhere.
template <class Archive>
class Passage {
    static constexpr bool loading = Archive::is_loading::value;
    using Buffer = std::conditional_t<loading, Archived, std::streambuf>;

public:
    /// A model that is saved stays as it is.
    Passage(Buffer& buffer, Model& model)
        : buffer_(buffer), archive_(buffer, archive_flags), model_(model) {}

    void pass() {
        for (AnyTable* table : tables(model_)) sizes_.push_back(pass_count(table->size()));
        std::size_t which = 0;
        for (AnyTable* table : tables(model_)) pass_table(*table, sizes_[which++]);
        if constexpr (loading)
            if (buffer_.left() != 0) throw Malformed{};
    }

private:
    /// A field that says something in some row, and how many rows there are where it points.
    struct Column {
        const Field* field;
        std::uint32_t targets[2] = {};
    };

    using Keys = std::vector<std::string_view>;

    // ---- rows: the keys of a table first, so that each can be looked for a little ahead

    void pass_table(AnyTable& table, std::uint32_t size) {
        std::vector<Column> columns;
        for (const auto fields :
             {record_description().fields.subspan(1), table.description().fields})
            for (const Field& field : fields)
                if (passed_says(table, [&](Record& row) {
                        return std::visit([](auto* value) { return says(*value); },
                                          field.member(row));
                    }))
                    columns.push_back(column_of(field));
        const bool extras = passed_says(table, [](Record& row) { return says(row.extras); });
        Keys keys;
        for (std::uint32_t i = 0; i < size; ++i)
            keys.push_back(passed_bytes(loading ? std::string_view() : table.row(i).key));
        if constexpr (loading) table.reserve(size);
        for (std::uint32_t i = 0; i < size; ++i) {
            Record& row = row_of(table, keys, i);
            for (const Column& column : columns) {
                column_ = &column;
                std::visit([this](auto* value) { this->pass(*value); }, column.field->member(row));
            }
            if (extras) pass_list(row.extras);
        }
    }

    Record& row_of(AnyTable& table, const Keys& keys, std::uint32_t i) {
        if constexpr (!loading) return table.edit_row(i);
        constexpr std::uint32_t ahead = 16;
        if (i + ahead < keys.size()) table.prefetch_index(keys[i + ahead]);
        if (!is_key(keys[i]) || table.find_row(keys[i])) throw Malformed{};
        return table.add_row(std::string(keys[i]));
    }

    template <class T>
    static bool says(const T& value) {
        return !(value == T{});
    }

    /// Whether some row says something.
    template <class Says>
    bool passed_says(AnyTable& table, Says row_says) {
        bool some = false;
        for (std::uint32_t i = 0; i < table.size() && !some; ++i)
            some = row_says(table.edit_row(i));
        pass(some);
        return some;
    }

    Column column_of(const Field& field) {
        Column column{&field};
        const auto all = tables(model_);
        for (std::size_t which = 0; which < 2; ++which)
            for (std::size_t i = 0; field.targets[which] && i < all.size(); ++i)
                if (&all[i]->description() == &field.targets[which]())
                    column.targets[which] = sizes_[i];
        return column;
    }

    // ---- values

    template <class T>
        requires std::is_arithmetic_v<T>
    void pass(T& value) { archive_& value; }

    void pass(bool& flag) {
        auto byte = static_cast<std::uint8_t>(flag);
        pass(byte);
        if (byte > 1) throw Malformed{};
        flag = byte != 0;
    }

    /// How many items follow, each of one byte at least.
    std::uint32_t pass_count(std::size_t size) {
        auto count = static_cast<std::uint32_t>(size);
        pass(count);
        if constexpr (loading)
            if (count > buffer_.left()) throw Malformed{};
        return count;
    }

    std::string_view passed_bytes(std::string_view text) {
        const std::uint32_t size = pass_count(text.size());
        if constexpr (loading) return buffer_.take(size);
        buffer_.sputn(text.data(), static_cast<std::streamsize>(size));
        return text;
    }

    /// A text is passed once; then its number stands for it.
    void pass(std::string& text) {
        if constexpr (loading) {
            std::uint32_t number = 0;
            pass(number);
            if (number > texts_.size()) throw Malformed{};
            if (number == texts_.size()) texts_.push_back(passed_bytes({}));
            text = texts_[number];
        } else {
            auto [at, fresh] =
                numbers_.try_emplace(text, static_cast<std::uint32_t>(numbers_.size()));
            pass(at->second);
            if (fresh) passed_bytes(text);
        }
    }

    void pass(Texts& texts) { pass(texts.plain), pass(texts.fr), pass(texts.nl), pass(texts.en); }

    /// 20131231, 20131200, 20130000; 0 when unknown.
    void pass(Date& date) {
        constexpr std::int32_t open = -1;
        std::int32_t number =
            date.is_open()
                ? open
                : date.year() * 10000 + static_cast<std::int32_t>(date.month() * 100 + date.day());
        pass(number);
        if constexpr (loading) {
            const auto part = static_cast<unsigned>(number);
            const auto known = number > 0 ? Date::of(number / 10000, part / 100 % 100, part % 100)
                               : number == 0    ? Date{}
                               : number == open ? Date::open()
                                                : std::optional<Date>{};
            if (!known) throw Malformed{};
            date = *known;
        }
    }

    void pass(Period& period) { pass(period.since), pass(period.until); }
    void pass(Range& range) { pass(range.min), pass(range.max); }
    void pass(Cents& cents) { pass(cents.value); }

    template <class T>
    void pass(std::optional<T>& value) {
        bool known = value.has_value();
        pass(known);
        if (!known) return;
        if constexpr (loading) value.emplace();
        pass(*value);
    }

    void pass_id(AnyId& id, std::size_t which) {
        pass(id.index);
        if constexpr (loading)
            if (id && id.index >= column_->targets[which]) throw Malformed{};
    }
    void pass(AnyId& id) { pass_id(id, 0); }
    void pass(AnyEither& either) {
        pass(either.which);
        if (either.which > 1) throw Malformed{};
        pass_id(either.id, either.which);
    }

    void pass(AnyTerm& term) {
        pass(term.row);
        if (!term.listed()) pass(term.other);
        else if (term.row >= column_->field->terms().rows.size()) throw Malformed{};
    }

    template <class Item>
    void pass(List<Item>& list) {
        pass(list.stated), pass_list(list.items);
    }
    void pass(std::pair<std::string, std::string>& extra) { pass(extra.first), pass(extra.second); }

    template <class Item>
    void pass_list(std::vector<Item>& items) {
        const std::uint32_t count = pass_count(items.size());
        if constexpr (loading) items.resize(count);
        for (Item& item : items) pass(item);
    }

    Buffer& buffer_;
    Archive archive_;
    Model& model_;
    std::vector<std::uint32_t> sizes_;                             // of the tables
    const Column* column_ = nullptr;                               // under way
    std::vector<std::string_view> texts_;                          // loading: those met so far
    std::unordered_map<std::string_view, std::uint32_t> numbers_;  // saving: likewise
};

/// What must be the same for an archive to mean the same: the library, and what it archives.
boost::uuids::uuid made_by() {
    std::ostringstream text;
    text << MAILLAGE_VERSION << '\n' << format_version << '\n' << layout << '\n';
    text << boost::archive::BOOST_ARCHIVE_VERSION() << '\n';
    text << (std::endian::native == std::endian::little) << sizeof(double) << '\n';
    const Model model;
    for (const AnyTable* table : tables(model)) {
        text << table->name() << '\n';
        for (const Field& field : table->description().fields) {
            text << field.name << ' ' << static_cast<int>(field.kind);
            for (const auto target : field.targets)
                if (target) text << ' ' << target().table;
            if (field.terms)
                for (const TermRow& row : field.terms().rows) text << ' ' << row.code;
            text << '\n';
        }
    }
    return boost::uuids::name_generator_sha1(boost::uuids::ns::oid())(text.str());
}

std::string header_of(std::uint64_t archive_size) {
    static const boost::uuids::uuid maker = made_by();
    std::string header(magic);
    header.append(maker.begin(), maker.end());
    header.append(reinterpret_cast<const char*>(&archive_size), sizeof archive_size);
    return header;
}

/// The bytes of a snapshot, once all but the archive itself is known to be right.
std::string sealed_bytes(const std::string& path) {
    const auto refuse = [&](std::string_view code) { throw SnapshotError({code, {path}}); };
    std::error_code error;
    if (!fs::exists(path, error)) throw FileError({"file.missing", {path}});
    if (!fs::is_regular_file(path, error)) refuse("snapshot.kind");
    std::ifstream file(path, std::ios::binary);
    if (!file) throw FileError({"file.unreadable", {path, std::strerror(errno)}});

    const std::uint64_t size = fs::file_size(path, error);
    if (error) throw FileError({"file.unreadable", {path, error.message()}});
    const std::uint64_t archive_size =
        size - std::min(size, std::uint64_t{header_size + seal_size});
    const std::string expected = header_of(archive_size);
    std::string bytes(header_size, '\0');
    file.read(bytes.data(), header_size);
    const auto read = static_cast<std::size_t>(file.gcount());
    const auto same = [&](std::size_t end) {
        return std::string_view(bytes).substr(0, end) == std::string_view(expected).substr(0, end);
    };
    if (!same(magic.size())) refuse("snapshot.kind");
    if (read < header_size) refuse("snapshot.length");
    if (!same(header_size - sizeof archive_size)) refuse("snapshot.version");
    if (!same(header_size)) refuse("snapshot.length");
    bytes.resize(size);
    if (!file.read(bytes.data() + header_size, static_cast<std::streamsize>(size - header_size)))
        throw FileError({"file.unreadable", {path, std::strerror(errno)}});
    const std::string_view all(bytes);
    if (!is_sealed(all.substr(0, size - seal_size), all.substr(size - seal_size)))
        refuse("snapshot.seal");
    return bytes;
}

}  // namespace

void save_snapshot(const Model& model, const std::string& path) {
    std::stringbuf buffer(std::ios::out);
    Passage<boost::archive::binary_oarchive>(buffer, const_cast<Model&>(model)).pass();
    std::string bytes = std::move(buffer).str();
    bytes.insert(0, header_of(bytes.size()));
    bytes += seal_of(bytes);
    files::write(path, bytes, files::Readers::owner);
}

Model load_snapshot(const std::string& path) {
    std::string bytes = sealed_bytes(path);
    Archived archive(bytes, header_size, bytes.size() - header_size - seal_size);
    Model model;
    try {
        Passage<boost::archive::binary_iarchive>(archive, model).pass();
    } catch (const Malformed&) {
        throw SnapshotError({"snapshot.seal", {path}});
    } catch (const boost::archive::archive_exception&) {  // shorter than it says
        throw SnapshotError({"snapshot.seal", {path}});
    }
    return model;
}

bool has_snapshots() { return true; }

}  // namespace maillage::inline store
