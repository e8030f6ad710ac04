"use strict";
// Comfort on top of pages that work without it. What markup asks for:
//   data-focus              takes focus when the page opens
//   data-autosave           a form that saves itself; [name=revision] follows what the server has
//   data-confirm="Fråga?"   on a form or a button: asks first, for what cannot be undone
//   data-reorder            a list whose rows hold a form with buttons name=place; gives each row a grip to drag
//   data-shortcut="alt+n"   a key that follows a link, presses a button or goes to a field
//   data-sum=".kostnad"     an output that holds the sum of the form's fields; data-less=".avdrag" takes away

const all = (selector, within = document) => [...within.querySelectorAll(selector)];

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function button(text, act, className = "") {
  const made = make("button", { type: "button", className, textContent: text });
  made.addEventListener("click", act);
  return made;
}

// Focus, and fields that stand in something folded

function reveal() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target && target.closest("details:not([open])");
  if (!folded) return;
  folded.open = true;
  target.focus();
}

for (const error of all("[aria-invalid=true]")) error.closest("details")?.setAttribute("open", "");
document.querySelector("[data-focus]")?.focus();
addEventListener("hashchange", reveal);
reveal();

// Unsaved text: the browser asks before it is left

const unsaved = new Set();

document.addEventListener("input", ({ target }) => {
  const form = target.form;
  if (form?.method === "post" && (form.querySelector("textarea") || "autosave" in form.dataset)) unsaved.add(form);
});
addEventListener("beforeunload", (event) => {
  if ([...unsaved].some((form) => form.isConnected)) event.preventDefault();
});

// Sending: asks first where it must, and sends once

let agreed = null;

document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  const question = submitter?.dataset.confirm ?? form.dataset.confirm;
  if (question && agreed !== form) {
    event.preventDefault();
    ask(question, submitter?.textContent.trim() || "Ja", () => {
      agreed = form;
      form.requestSubmit(submitter);
    });
  } else if (form.method === "post" && form.dataset.sent) {
    event.preventDefault();
  } else if (form.method === "post") {
    agreed = null;
    unsaved.delete(form);
    form.dataset.sent = "ja";
    setTimeout(() => delete form.dataset.sent, 4000);
  }
});
addEventListener("pageshow", () => all("form").forEach((form) => delete form.dataset.sent));

function ask(question, yes, act) {
  const no = button("Avbryt", () => dialog.close());
  const agree = button(yes, () => { dialog.close(); act(); }, "primary");
  const text = make("p", { id: "fraga", textContent: question });
  const dialog = make("dialog", {}, text, make("p", { className: "choices" }, agree, " ", no));
  dialog.setAttribute("aria-labelledby", "fraga");
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  no.focus();
}

// Autosave: one at a time for each form, never over what somebody else has written

class Autosave {
  constructor(form) {
    this.form = form;
    this.status = make("p", { className: "autosave" });
    form.append(this.status);
    form.addEventListener("input", () => this.wait(1200));
    form.addEventListener("change", () => this.wait(200));
    form.addEventListener("submit", (event) => this.holdUntilSaved(event));
  }

  wait(milliseconds) {
    clearTimeout(this.timer);
    if (!this.inConflict) this.timer = setTimeout(() => this.save(), milliseconds);
  }

  // What is on its way takes a revision: sent beside it, the form would meet itself as somebody else.
  holdUntilSaved(event) {
    clearTimeout(this.timer);
    if (!this.saving) return;
    event.preventDefault();
    event.stopPropagation();
    this.saving.then(() => this.inConflict || this.form.requestSubmit(event.submitter));
  }

  save() {
    if (this.saving) return this.wait(400);
    if (!unsaved.has(this.form) || this.form.dataset.sent) return;
    unsaved.delete(this.form);
    this.saving = this.attempt().finally(() => { this.saving = null; });
  }

  async attempt() {
    try {
      await this.read(await this.send());
    } catch {
      unsaved.add(this.form);
      this.tell("Ingen kontakt med Kansli. Texten är inte sparad än; ett nytt försök görs strax.", true);
      this.wait(5000);
    }
  }

  send() {
    const fields = [...new FormData(this.form)].filter(([, value]) => typeof value === "string");
    return fetch(this.form.action, { method: "POST", body: new URLSearchParams(fields), headers: { "X-Autosave": "1" } });
  }

  async read(reply) {
    const revision = reply.headers.get("X-Revision");
    const page = revision ? null : new DOMParser().parseFromString(await reply.text(), "text/html");
    if (reply.ok) {
      this.follow(revision ?? page.querySelectorAll(this.selector)[this.place]?.elements.revision?.value);
      const clock = new Date().toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit" });
      return this.tell(`Sparat ${clock.replace(":", ".")}`);
    }
    unsaved.add(this.form);
    const theirs = page?.getElementById("current");
    if (reply.status === 409 && theirs) return this.showBoth(theirs.value, page);
    const why = page?.querySelector(".errors li, main .lead, h1")?.textContent.trim() ?? "";
    this.tell(`Inte sparat. ${why}`, true);
  }

  get selector() { return `form[action="${CSS.escape(this.form.getAttribute("action"))}"][data-autosave]`; }
  get place() { return all(this.selector).indexOf(this.form); }

  follow(revision) {
    if (revision && this.form.elements.revision) this.form.elements.revision.value = revision;
  }

  tell(text, isProblem = false) {
    this.status.classList.toggle("error", isProblem);
    isProblem ? this.status.setAttribute("role", "alert") : this.status.removeAttribute("role");
    this.status.textContent = text;
  }

  showBoth(text, page) {
    this.inConflict = true;
    this.tell("");
    const field = this.form.elements[page.getElementById("mine").name];
    const end = (value) => {
      this.inConflict = false;
      if (field && value !== undefined) field.value = value;
      this.follow(page.querySelector("main [name=revision]")?.value);
      both.remove();
      field?.focus();
      this.wait(0);
    };
    const both = make("div", { className: "conflict" },
      make("p", { textContent: "Någon annan ändrade texten medan du skrev. Din text står kvar i fältet. Den andras lyder:" }),
      make("blockquote", { className: "typed", textContent: text }),
      button("Spara min text", () => end()), " ", button("Ta den andras text", () => end(text)));
    both.setAttribute("role", "alert");
    this.form.append(both);
  }
}

all("form[data-autosave]").forEach((form) => new Autosave(form));

// Order by dragging. The buttons are what keyboards, fingers and the server know; a drop presses one for its row.

for (const list of all("[data-reorder]")) {
  let row = null;
  let before = -1;
  const rows = () => [...list.children];
  const formOf = (item) => all("form", item).find((form) => form.querySelector("[name=place]"));
  for (const item of rows().filter(formOf)) {
    const grip = make("span", { className: "grip", draggable: true, title: "Dra för att flytta", textContent: "⠿" });
    grip.setAttribute("aria-hidden", "true");
    grip.addEventListener("dragstart", (event) => {
      [row, before] = [item, rows().indexOf(item)];
      item.classList.add("moving");
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", "");
      event.dataTransfer.setDragImage(item, 0, 0);
    });
    grip.addEventListener("dragend", () => drop());
    item.prepend(grip);
  }
  list.addEventListener("dragover", (event) => {
    const over = row && rows().find((item) => item.contains(event.target));
    if (!row) return;
    event.preventDefault();
    if (!over || over === row) return;
    const box = over.getBoundingClientRect();
    event.clientY < box.top + box.height / 2 ? over.before(row) : over.after(row);
  });
  list.addEventListener("drop", (event) => event.preventDefault());
  function drop() {
    const place = rows().indexOf(row);
    row.classList.remove("moving");
    if (place !== before) {
      const form = formOf(row);
      form.append(make("input", { type: "hidden", name: "place", value: place + 1 }));
      form.requestSubmit();
    }
    row = null;
  }
}

// Sums as one types; the server computes them again

const read = (text) => Number(text.replace(/kr|\s/g, "").replace("−", "-").replace(",", ".")) || 0;
const kronor = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });

for (const output of all("[data-sum]")) {
  const scope = output.closest("form") ?? document;
  const total = (selector) => selector ? all(selector, scope).reduce((sum, field) => sum + read(field.value), 0) : 0;
  const add = () => {
    const sum = Math.round(100 * (total(output.dataset.sum) - total(output.dataset.less))) / 100;
    output.textContent = `${kronor.format(sum)}\u00a0kr`;
  };
  scope.addEventListener("input", add);
  add();
}

// Shortcuts. A key without Ctrl or Alt can be turned off (WCAG 2.1.4), and never acts while one writes.

const writes = (element) => element.matches("input:not([type=checkbox], [type=radio]), textarea, select");
const plainKeys = () => localStorage.getItem("enkla-tangenter") !== "nej";
const shortcut = (event) =>
  [event.ctrlKey && "ctrl", event.altKey && "alt", event.key.toLowerCase()].filter(Boolean).join("+");

document.addEventListener("keydown", (event) => {
  const key = shortcut(event);
  const isPlain = !event.ctrlKey && !event.altKey;
  if (event.metaKey || event.isComposing || (isPlain && (writes(event.target) || !plainKeys()))) return;
  const wanted = all("[data-shortcut]").find((element) => element.dataset.shortcut === key && element.checkVisibility());
  if (!wanted || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  writes(wanted) ? wanted.focus() : wanted.click();
});

function showShortcuts() {
  const rows = all("[data-shortcut]").map((element) => {
    const name = element.labels?.[0]?.textContent ?? element.textContent;
    const key = element.dataset.shortcut.replace("ctrl", "Ctrl").replace("alt", "Alt").replace("arrow", "pil ");
    return make("div", {}, make("dt", { textContent: key }), make("dd", { textContent: name.trim() }));
  });
  const box = make("input", { type: "checkbox", id: "enkla-tangenter", checked: plainKeys() });
  box.addEventListener("change", () => localStorage.setItem("enkla-tangenter", box.checked ? "ja" : "nej"));
  const dialog = make("dialog", {},
    make("h2", { id: "kortkommandon", textContent: "Kortkommandon" }),
    make("dl", { className: "facts" }, ...rows),
    make("p", { className: "choice" }, box,
      make("label", { htmlFor: "enkla-tangenter", textContent: "Använd också tangenter utan Alt och Ctrl" })),
    button("Stäng", () => dialog.close()));
  dialog.setAttribute("aria-labelledby", "kortkommandon");
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

if (document.querySelector("[data-shortcut]")) {
  document.querySelector("footer p")?.append(" ", button("Kortkommandon", showShortcuts, "plain"));
}
