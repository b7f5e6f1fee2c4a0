// SPDX-License-Identifier: Apache-2.0
#pragma once
// Memory for long vectors in large pages, where the system has them: looking up keys in random order
// in a table of half a million rows is otherwise mostly spent on finding the page.

#include <cstddef>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace maillage::inline model {

/// A standard allocator; what is shorter than a large page comes from the ordinary heap.
template <class T>
struct LargePages {
    using value_type = T;
    static constexpr std::size_t page = std::size_t{1} << 21;

    LargePages() = default;
    template <class U>
    LargePages(const LargePages<U>&) {}

    T* allocate(std::size_t count) {
        const std::size_t bytes = count * sizeof(T);
        if (bytes < page) return static_cast<T*>(::operator new(bytes));
        void* memory = ::operator new (bytes, std::align_val_t{page});
#ifdef __linux__
        madvise(memory, bytes, MADV_HUGEPAGE);
#endif
        return static_cast<T*>(memory);
    }

    void deallocate(T* memory, std::size_t count) {
        if (count * sizeof(T) < page) ::operator delete(memory);
        else ::operator delete (memory, std::align_val_t{page});
    }

    bool operator==(const LargePages&) const { return true; }
};

}  // namespace maillage::inline model
