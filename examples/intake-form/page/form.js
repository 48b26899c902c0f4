"use strict";
// The proposal is one document. Each input edits it at its own place (`data-at`, a JSON Pointer), the
// server answers what it makes of the whole, and each note goes to the field around its place.
// What comes from the document or the server is only ever set as text, never as HTML.

const form = document.getElementById("form");
const json = document.getElementById("json");
const language = document.documentElement.lang;
const words = document.body.dataset;

let proposal = {};

// The document --------------------------------------------------------------------------------------

const keys = (at) => at.split("/").slice(1);

const valueAt = (at) => keys(at).reduce((value, key) => value?.[key], proposal);

/** Sets a value, or with `undefined` takes it away, with the objects around it that are left empty. */
function setAt(at, value) {
  const way = keys(at);
  const last = way.pop();
  const around = [proposal];
  for (const key of way) around.push((around.at(-1)[key] ??= {}));
  const parent = around.at(-1);
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent[last] = ""; // A row stays until it is removed.
  else delete parent[last];
  for (const key of way.reverse()) {
    const inner = around.pop();
    if (Array.isArray(inner) || Object.keys(inner).length || Array.isArray(around.at(-1))) break;
    delete around.at(-1)[key];
  }
}

// From the document to the form and back ------------------------------------------------------------

/** Shows the document in the form. */
function fill() {
  form.querySelectorAll("[data-rows]").forEach(drawRows);
  form.querySelectorAll(".choices").forEach(drawUnlisted);
  form.querySelectorAll("[data-at]").forEach(fillInput);
  for (const group of form.querySelectorAll("details:has(:checked)")) group.open = true;
  for (const none of form.querySelectorAll("[data-none]")) {
    none.checked = valueAt(none.dataset.none)?.length === 0;
  }
  changed();
}

function fillInput(input) {
  const value = valueAt(input.dataset.at);
  if (input.type === "checkbox") {
    input.checked = Array.isArray(value) && value.includes(input.value);
    return;
  }
  input.value = value ?? "";
  // A code that is on no list is shown all the same, as what it is.
  if (input.tagName === "SELECT" && input.value !== String(value ?? "")) {
    input.add(new Option(value));
    input.value = value;
  }
}

/** Gives a code that is on no list a box of its own, so that it can be taken away. */
function drawUnlisted(choices) {
  choices.querySelectorAll(".unlisted").forEach((box) => box.remove());
  const boxes = [...choices.querySelectorAll("[data-at]")];
  const listed = boxes.map((box) => box.value);
  const given = valueAt(boxes[0].dataset.at) ?? [];
  for (const code of given.filter((code) => !listed.includes(code))) {
    const box = boxes[0].cloneNode();
    box.value = code;
    choices.append(element("label", "unlisted", box, code));
  }
}

/** Draws as many rows as the list has, each with its own places. */
function drawRows(list) {
  const at = list.dataset.rows;
  const rows = list.querySelector(".rows");
  const wanted = valueAt(at)?.length ?? 0;
  while (rows.children.length > wanted) rows.lastElementChild.remove();
  while (rows.children.length < wanted) {
    const row = list.querySelector("template").content.cloneNode(true);
    const place = `${at}/${rows.children.length}`;
    for (const part of row.querySelectorAll("[data-at]")) part.dataset.at = place + part.dataset.at;
    for (const part of row.querySelectorAll("[data-notes]")) part.dataset.notes = place + part.dataset.notes;
    tie(row);
    rows.append(row);
  }
}

/** Tells who listens to a page that the notes of a field are about its input. */
function tie(part) {
  for (const slot of part.querySelectorAll("[data-notes]")) {
    slot.id = `notes${slot.dataset.notes}`;
    const field = slot.parentElement;
    const owner = field.matches("fieldset") ? field : field.querySelector("[data-at]");
    owner?.setAttribute("aria-describedby", slot.id);
  }
}

form.addEventListener("input", ({ target: input }) => {
  const { at, none } = input.dataset;
  if (none) {
    setAt(none, input.checked ? [] : undefined);
    fill();
  } else if (input.type === "checkbox") {
    const others = (valueAt(at) ?? []).filter((code) => code !== input.value);
    const list = input.checked ? [...others, input.value] : others;
    setAt(at, list.length ? list : undefined);
    fill();
  } else if (at) {
    const value = "yesNo" in input.dataset ? input.value === "true" : input.value;
    setAt(at, input.value === "" ? undefined : value);
    changed();
  }
});

form.addEventListener("click", ({ target: button }) => {
  if (!button.matches(".add, .remove")) return;
  const list = button.closest("[data-rows]");
  const at = list.dataset.rows;
  const rows = list.querySelector(".rows");
  const value = valueAt(at) ?? [];
  if (button.matches(".add")) {
    const isText = list.querySelector("template").content.querySelector('[data-at=""]');
    setAt(at, [...value, isText ? "" : {}]);
  } else {
    const left = value.toSpliced([...rows.children].indexOf(button.closest(".row")), 1);
    setAt(at, left.length ? left : undefined);
  }
  fill();
  const row = button.matches(".add") && rows.lastElementChild;
  (row ? row.querySelector("[data-at]") : list.querySelector(".add")).focus();
});

form.addEventListener("submit", (event) => event.preventDefault());

/** Fields of a city that the proposal is not in are put away, unless there is something in them. */
function putAway() {
  const cities = proposal.cities ?? [];
  const filledIn = (input) => (input.type === "checkbox" ? input.checked : input.value !== "");
  for (const part of form.querySelectorAll("[data-city]")) {
    const inputs = [...part.querySelectorAll("[data-at]")];
    part.hidden = !cities.includes(part.dataset.city) && !inputs.some(filledIn);
  }
}

// Asking the server ---------------------------------------------------------------------------------

let waiting;
let asking;

/** After a change: keeps the document for the other language or a reload, and asks what to make of it. */
function changed() {
  putAway();
  json.value = JSON.stringify(proposal, null, 2);
  sessionStorage.setItem("proposal", json.value);
  clearTimeout(waiting);
  waiting = setTimeout(assess, 150);
}

async function assess() {
  asking?.abort(); // Only the answer to what was typed last is of use.
  asking = new AbortController();
  const { signal } = asking;
  try {
    const answer = await ask("assess", { method: "POST", body: JSON.stringify(proposal), signal });
    const content = await answer.json();
    if (!answer.ok) throw new Error(content.join("; "));
    show(content);
    trouble("");
  } catch (error) {
    if (error.name !== "AbortError") trouble(error.message);
  }
}

/** An answer of the server, or the problems of a document (422). Anything else is an error with a message. */
async function ask(path, options) {
  const answer = await fetch(`${path}?lang=${language}`, options).catch((error) => {
    throw error.name === "AbortError" ? error : new Error(words.unreachable);
  });
  if (answer.ok || answer.status === 422) return answer;
  throw new Error(`${answer.status}: ${(await answer.text()) || answer.statusText}`);
}

function trouble(message) {
  const place = document.getElementById("trouble");
  place.textContent = message;
  place.hidden = !message;
}

// Showing what it answers ---------------------------------------------------------------------------

function element(tag, className, ...content) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content.filter(Boolean));
  return made;
}

function show({ tone, conclusion, progress, checks, out_of_scope }) {
  setText(document.getElementById("progress"), progress);
  document.getElementById("verdict").dataset.tone = tone;
  setText(document.getElementById("conclusion"), conclusion);
  showNotes(checks);
  for (const count of document.querySelectorAll("#counts a")) {
    list(count.dataset.tone, checks.filter((one) => one.tone === count.dataset.tone).map(inList), count);
  }
  list("out-of-scope", out_of_scope.map((one) => element("li", "", one)));
}

/** Fills a list, and counts it in its heading and wherever else it is counted; an empty one is hidden. */
function list(id, items, ...counts) {
  const details = document.getElementById(id);
  details.querySelector("ol").replaceChildren(...items);
  for (const part of [details, ...counts]) {
    part.hidden = items.length === 0;
    part.querySelector("b").textContent = items.length;
  }
}

function inList(check) {
  const reading = check.note && element("small", "", check.note);
  const words = check.tone !== "to-judge" && says(check); // The list says so.
  return element("li", "", link(check), element("div", "", check.title), words, source(check), reading);
}

const says = ({ says, judgement }) => (says || judgement) && element("div", "says", says || judgement);
const source = ({ source }) => element("cite", "", source);

/** The name of a field, which leads to it. */
function link({ at, field }) {
  const name = element("a", "", field);
  name.href = `#notes${at}`;
  name.addEventListener("click", (event) => {
    event.preventDefault();
    const slot = slotOf(at);
    // What is put away is led to as far as it can be seen.
    const field = slot.closest("[hidden]")?.closest("section") ?? slot.closest(".row, .field, section");
    field.scrollIntoView({ block: "center" });
    field.querySelector("[data-at], textarea, button")?.focus({ preventScroll: true });
  });
  return name;
}

let slots = new Map();

/** The room for notes at a place, or else at the closest one around it. */
const slotOf = (at) => slots.get(at) ?? slotOf(at.slice(0, at.lastIndexOf("/")));

/** Puts each note next to its field. If everything there passed, it shows a tick. */
function showNotes(checks) {
  slots = new Map([...document.querySelectorAll("[data-notes]")].map((slot) => [slot.dataset.notes, slot]));
  const bySlot = Map.groupBy(checks, (one) => slotOf(one.at));
  const tones = [...document.querySelectorAll("#counts a")].map((count) => count.dataset.tone);
  for (const slot of slots.values()) {
    const here = (bySlot.get(slot) ?? []).filter(applies).sort((a, b) => tones.indexOf(a.tone) - tones.indexOf(b.tone));
    const worst = here[0]?.tone;
    // Once is enough, whichever checks say it.
    const shown = here.filter((one) => one.tone === worst || isWrong(one));
    const notes = new Map(shown.map((one) => [one.says || one.judgement, one]));
    slot.replaceChildren(...[...notes.values()].map(note));
    if (slot.id === document.activeElement.getAttribute("aria-describedby")) {
      setText(document.getElementById("heard"), slot.innerText);
    }
    const field = slot.parentElement;
    if (worst) field.dataset.tone = worst;
    else delete field.dataset.tone;
    field.querySelector(":scope > label > [data-at]")?.setAttribute("aria-invalid", worst === "error");
  }
}

/** What does not apply is in its list only. */
const applies = ({ tone }) => tone !== "not-applicable";
const isWrong = ({ tone }) => ["error", "warning", "info"].includes(tone);

function note(check) {
  const words = says(check);
  const made = element("p", words ? "note" : "note tick", words, isWrong(check) && source(check));
  made.dataset.tone = check.tone;
  const tone = document.querySelector(`#counts [data-tone="${check.tone}"]`).firstChild.textContent.trim();
  const seen = isWrong(check) || check.tone === "missing";
  made.prepend(element("span", seen ? "tone" : "tone unseen", `${tone}: `));
  return made;
}

/** Sets a text that is read aloud when it changes, and only then. */
function setText(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

document.getElementById("counts").addEventListener("click", ({ target }) => {
  const count = target.closest("a");
  if (count) document.getElementById(count.dataset.tone).open = true;
});

// Documents that are brought in or taken out --------------------------------------------------------

/** Puts a document in the form, as the server opens it, or lists its problems. */
async function bring(path, options) {
  const problems = document.getElementById("problems");
  problems.replaceChildren();
  try {
    const answer = await ask(path, options);
    const content = await answer.json();
    if (answer.ok) {
      proposal = content;
      fill();
    } else {
      problems.append(...content.map((problem) => element("li", "", problem)));
    }
    trouble("");
  } catch (error) {
    trouble(error.message);
  }
}

document.getElementById("samples").addEventListener("submit", (event) => {
  event.preventDefault();
  if (Object.keys(proposal).length && !confirm(words.replace)) return;
  const number = event.target.querySelector("select").value;
  if (number) bring(`samples/${number}`);
  else bring("open", { method: "POST", body: "{}" });
});

document.getElementById("open").addEventListener("click", () => {
  bring("open", { method: "POST", body: json.value });
});

document.getElementById("copy").addEventListener("click", async ({ target: button }) => {
  await navigator.clipboard.writeText(json.value);
  const name = button.textContent;
  button.textContent = words.copied;
  setTimeout(() => (button.textContent = name), 1500);
});

document.getElementById("download").addEventListener("click", () => {
  const file = element("a", "");
  file.href = URL.createObjectURL(new Blob([json.value], { type: "application/json" }));
  file.download = `${proposal.id || "proposal"}.json`;
  file.click();
  URL.revokeObjectURL(file.href);
});

// The start: what was typed before a reload or in the other language, or nothing ---------------------

proposal = JSON.parse(sessionStorage.getItem("proposal")) ?? {};
tie(document);
fill();
