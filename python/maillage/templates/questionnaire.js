// The questionnaire: as many réseaux as one knows, and a file of what was said. What is typed stays
// in the page; the file is that of `maillage answers`, CSV that runs nothing in a spreadsheet.
"use strict";
(() => {
    const words = JSON.parse(document.getElementById("words").textContent);
    const form = document.getElementById("form");
    const list = document.getElementById("reseaux");
    const status = document.getElementById("status");
    const blank = list.firstElementChild.cloneNode(true);
    let unsaved = false;

    const say = (text, wrong = false) => {
        status.classList.toggle("wrong", wrong);
        status.textContent = text;
    };
    const filled = (text, name, value) => text.replace(`{${name}}`, () => value);
    const reseaux = () => [...list.children];

    // What a réseau is called, and what ties its labels to its boxes. Radio buttons of one name are
    // one question: a réseau has its number before it joins the others.
    const numbered = (reseau, count) => {
        reseau.querySelector("legend").textContent = filled(words.reseau, "count", count);
        for (const attribute of ["id", "for", "name", "aria-describedby"])
            for (const one of reseau.querySelectorAll(`[${attribute}]`)) {
                const value = one.getAttribute(attribute).replace(/-\d+(?=-|$| )/g, `-${count}`);
                one.setAttribute(attribute, value);
            }
        return reseau;
    };
    const count = () => list.children.length;
    const number = () => {
        reseaux().forEach((reseau, position) => {
            numbered(reseau, position + 1).querySelector(".remove").hidden = count() === 1;
        });
    };

    const other = boxes => boxes.querySelector(".other input");
    const ticked = boxes => [...boxes.querySelectorAll(".choices input:checked")];
    const most = boxes => {
        const field = other(boxes);
        const isFull = ticked(boxes).length + (field.value.trim() ? 1 : 0) >= words.most;
        for (const box of boxes.querySelectorAll(".choices input"))
            box.disabled = isFull && !box.checked;
        field.disabled = isFull && !field.value.trim();
        boxes.querySelector(".full").textContent = isFull ? words.full : "";
    };

    const escaped = text => text.replace(/[\\|]/g, "\\$&");
    const text = (within, column) => within.querySelector(`input[data-column=${column}]`).value.trim();
    const chosen = (within, column) => {
        const boxes = within.querySelector(`[data-column=${column}]`);
        const codes = ticked(boxes).map(box => box.value);
        const own = other(boxes)?.value.trim();
        return [...codes, ...(own ? [`autre: ${escaped(own)}`] : [])].filter(Boolean).join("|");
    };
    const said = reseau => ({
        ...Object.fromEntries(words.lines.map(column => [column, text(reseau, column)])),
        ...Object.fromEntries(words.boxes.map(column => [column, chosen(reseau, column)])),
    });

    const forget = field => {
        field.removeAttribute("aria-invalid");
        const mistake = document.getElementById(`${field.id}-mistake`);
        if (!mistake) return;
        mistake.remove();
        const others = (field.getAttribute("aria-describedby") ?? "").replace(`${field.id}-mistake`, "");
        field.setAttribute("aria-describedby", others.trim());
    };
    const missing = (field, why) => {
        forget(field);
        const mistake = document.createElement("p");
        mistake.className = "mistake";
        mistake.id = `${field.id}-mistake`;
        mistake.textContent = why;
        field.after(mistake);
        field.setAttribute("aria-invalid", "true");
        const others = field.getAttribute("aria-describedby") ?? "";
        field.setAttribute("aria-describedby", `${mistake.id} ${others}`.trim());
        field.focus();
        say(why, true);
    };

    const twoDigits = count => String(count).padStart(2, "0");
    const today = () => {
        const now = new Date();
        return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
    };
    const cell = value => {
        const guarded = /^'*[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
        return `"${guarded.replaceAll('"', '""')}"`;
    };
    const fileName = respondent => {
        const plain = respondent.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
        const slug = plain.replace(/[^a-z0-9]+/g, "-").slice(0, 40).replace(/^-|-$/g, "");
        return ["reponse", slug, today()].filter(Boolean).join("-") + ".csv";
    };

    // One row a réseau; whoever knows none is a row too.
    const rows = () => {
        const about = {
            respondent: text(form, "respondent"),
            coordination: text(form, "coordination"),
            on: today(),
            complete: chosen(form, "complete"),
        };
        const named = reseaux().map(said).filter(one => one.name);
        return (named.length ? named : [{}]).map(one => ({ ...about, ...one }));
    };

    const save = () => {
        for (const field of form.querySelectorAll("[aria-invalid]")) forget(field);
        const service = document.getElementById("respondent-0");
        if (!service.value.trim()) return missing(service, words.service_missing);
        for (const reseau of reseaux()) {
            const one = said(reseau);
            if (!one.name && Object.values(one).some(Boolean))
                return missing(reseau.querySelector("[data-column=name]"), words.name_missing);
        }
        const lines = rows().map(row => words.columns.map(column => cell(row[column] ?? "")).join(";"));
        const content = `\ufeff${[words.columns.map(cell).join(";"), ...lines].join("\r\n")}\r\n`;
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([content], { type: "text/csv;charset=utf-8" }));
        link.download = fileName(service.value);
        document.body.append(link);
        link.click();
        link.remove();
        setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
        unsaved = false;
        document.getElementById("copy").hidden = false;
        document.getElementById("text").value = content.slice(1);
        say(filled(words.saved, "file", link.download));
    };

    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("keydown", event => {
        if (event.key === "Enter" && event.target.matches("input[type=text]")) event.preventDefault();
    });
    form.addEventListener("input", event => {
        unsaved = true;
        document.body.classList.replace("untouched", "filled");
        if (event.target.hasAttribute("aria-invalid")) forget(event.target);
        const boxes = event.target.closest("[data-column=activity_kinds]");
        if (boxes) most(boxes);
    });
    list.addEventListener("click", event => {
        if (!event.target.matches(".remove")) return;
        const removed = event.target.closest(".reseau");
        const next = removed.nextElementSibling ?? removed.previousElementSibling;
        removed.remove();
        number();
        next.querySelector("input").focus();
        say(filled(words.removed, "count", count()));
    });
    document.getElementById("add").addEventListener("click", () => {
        list.append(numbered(blank.cloneNode(true), count() + 1));
        number();
        list.lastElementChild.querySelector("input").focus();
        say(filled(words.added, "count", count()));
    });
    document.getElementById("save").addEventListener("click", save);
    addEventListener("beforeunload", event => {
        if (unsaved) event.preventDefault();
    });
    document.body.classList.add("untouched");
    number();
})();
