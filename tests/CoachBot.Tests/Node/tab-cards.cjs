// node tab-cards.cjs <cards.json>
// Goes through each card with the tabulator, in Chromium, with a card before it and one behind; then replaces it, as a channel does, while one of its buttons
// has the keyboard, and goes on. Prints what can be reached, what was reached in which order, and where the keyboard went.
const { spawn } = require("node:child_process");
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { tmpdir } = require("node:os");

const Chromium = process.env.COACHBOT_CHROMIUM ?? "/usr/bin/chromium";
const Arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--remote-debugging-pipe"];

// Runs in the page.
const setUp = () => {
  window.draw = (place, card) => {
    const drawn = new AdaptiveCards.AdaptiveCard();
    drawn.onExecuteAction = () => {};
    drawn.parse(card, new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5));
    place.replaceChildren(drawn.render());
  };
  window.stops = place => [...place.querySelectorAll("button, input, textarea, select, a[href], [tabindex='0']")]
    .filter(element => element.getClientRects().length > 0 && !element.disabled && element.tabIndex >= 0);
  window.nameOf = element => (element.getAttribute("aria-label") ?? element.innerText ?? "").trim().slice(0, 40) || element.tagName;
  window.show = (card, other) => {
    document.body.replaceChildren(...["before", "card", "behind"].map(id => Object.assign(document.createElement("div"), { id })));
    ["before", "behind"].forEach(id => draw(document.getElementById(id), other));
    draw(document.getElementById("card"), card);
    stops(document.getElementById("before")).at(-1).focus();
    return stops(document.getElementById("card")).map(nameOf);
  };
  window.where = () => { const element = document.activeElement; return { place: element.closest("#before, #card, #behind")?.id ?? "", name: nameOf(element), at: stops(document.body).indexOf(element) }; };
  return true;
};

class Browser {
  constructor(profile) {
    this.process = spawn(Chromium, [...Arguments, `--user-data-dir=${profile}`], { detached: true, stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    this.waiting = new Map(); this.last = 0; let text = "";
    this.process.stdio[4].on("data", data => {
      const parts = (text + data).split("\0"); text = parts.pop();
      for (const message of parts.map(part => JSON.parse(part))) this.waiting.get(message.id)?.(message);
    });
  }
  send(method, params = {}) {
    const id = ++this.last;
    this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId: this.session }) + "\0");
    return new Promise((done, fail) => this.waiting.set(id, message => message.error ? fail(new Error(`${method}: ${message.error.message}`)) : done(message.result)));
  }
  async open(address) {
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank" });
    this.session = (await this.send("Target.attachToTarget", { targetId, flatten: true })).sessionId;
    await this.send("Page.navigate", { url: address });
    while (!await this.run("document.readyState === 'complete' && 'AdaptiveCards' in window")) await new Promise(done => setTimeout(done, 50));
  }
  async run(expression) {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  async tab() {
    for (const type of ["rawKeyDown", "keyUp"]) await this.send("Input.dispatchKeyEvent", { type, key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 });
    return this.run("where()");
  }
}

async function walk(browser, { name, card }, answered) {
  const canBeReached = await browser.run(`show(${JSON.stringify(card)}, ${JSON.stringify(answered)})`);
  const reached = [];
  let last = -1, stop = await browser.tab();
  for (; stop.place === "card" && reached.length <= canBeReached.length; stop = await browser.tab()) {
    if (stop.at <= last) throw new Error(`${name}: the keyboard goes back to ${stop.name}.`);
    last = stop.at; reached.push(stop.name);
  }
  if (stop.place !== "behind") throw new Error(`${name}: the keyboard doesn't leave the card; it is at ${stop.name}.`);
  if (canBeReached.length === 0) return { name, canBeReached, reached, goesOn: true, next: "" };
  await browser.run(`stops(document.getElementById("card"))[0].focus(), draw(document.getElementById("card"), ${JSON.stringify(answered)})`);
  const next = await browser.tab();
  return { name, canBeReached, reached, goesOn: next.place === "card" || next.place === "behind", next: `${next.place}: ${next.name}` };
}

async function remove(folder) {
  for (let tries = 0; tries < 20; tries++) {
    try { return rmSync(folder, { recursive: true, force: true }); }
    catch { await new Promise(done => setTimeout(done, 100)); }
  }
}

async function main([cardsFile]) {
  const cards = JSON.parse(readFileSync(cardsFile, "utf8"));
  const answered = cards.find(card => card.name === "answered").card;
  const work = mkdtempSync(join(tmpdir(), "coachbot-tabs-"));
  const page = join(work, "cards.html");
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><body><script>${readFileSync(require.resolve("adaptivecards/dist/adaptivecards.js"), "utf8")}</script>`);
  const browser = new Browser(join(work, "profile"));
  try {
    await browser.open(pathToFileURL(page).href);
    await browser.run(`(${setUp})()`);
    const walks = [];
    for (const card of cards) walks.push(await walk(browser, card, answered));
    console.log(JSON.stringify(walks));
  } finally {
    // With all its own processes, which would go on writing into its folder.
    const ended = new Promise(done => browser.process.once("exit", done));
    process.kill(-browser.process.pid, "SIGKILL");
    await ended;
    await remove(work);
  }
}

main(process.argv.slice(2)).catch(error => { console.error(error.message); process.exitCode = 1; });
