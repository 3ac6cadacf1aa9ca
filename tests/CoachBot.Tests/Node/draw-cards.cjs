// node draw-cards.cjs <cards.json> <folder with host configurations> <folder of the coach's pictures> <output folder>
// Draws each card at a phone's width as Teams does, light, dark and in high contrast; prints what was measured, and keeps a picture of each.
const { execFileSync } = require("node:child_process");
const { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { tmpdir } = require("node:os");

const Width = 360;
const Columns = 4;
const Chromium = process.env.COACHBOT_CHROMIUM ?? "/usr/bin/chromium";
const Arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--hide-scrollbars", "--allow-file-access-from-files", "--virtual-time-budget=4000"];

// Teams draws buttons by a style sheet of its own, which is no part of the host configuration: outlined, 32 pixels high, the one to press filled.
const Style = theme => `
  @font-face { font-family: "Segoe UI"; src: local("Liberation Sans"), local("Arial"); }
  @font-face { font-family: "Segoe UI"; font-weight: 600; src: local("Liberation Sans Bold"), local("Arial Bold"); }
  body { margin: 0; background: ${theme.page}; font: 14px "Segoe UI"; display: flex; flex-wrap: wrap; align-content: flex-start; width: ${Columns * (Width + 16)}px; }
  section { width: ${Width}px; margin: 8px; } h6 { margin: 0 0 2px; color: ${theme.label}; font: 11px "Segoe UI"; }
  .card { width: ${Width}px; background: ${theme.card}; border-radius: 6px; outline: ${theme.frame ? `1px solid ${theme.frame}` : "none"}; }
  .ac-pushButton { height: 32px; padding: 0 12px; font: 600 14px "Segoe UI"; border: 1px solid ${theme.line}; border-radius: 4px; background: transparent; color: ${theme.ink}; }
  .ac-pushButton.style-positive { background: ${theme.primary ?? "#5b5fc7"}; border-color: ${theme.primary ?? "#5b5fc7"}; color: ${theme.onPrimary ?? "#fff"}; }
  .ac-input { font: 14px "Segoe UI"; width: 100%; box-sizing: border-box; background: ${theme.field}; color: ${theme.ink}; border: 1px solid ${theme.line}; min-height: 32px; }
  textarea.ac-input { min-height: 72px; } .ac-selectable { cursor: pointer; }`;

const Themes = {
  light: { page: "#f5f5f5", card: "#ffffff", ink: "#242424", line: "#d1d1d1", field: "#ffffff", label: "#616161" },
  dark: { page: "#1f1f1f", card: "#2d2c2c", ink: "#ffffff", line: "#666666", field: "#292929", label: "#adadad" },
  contrast: { page: "#000000", card: "#000000", ink: "#ffffff", line: "#ffffff", field: "#000000", label: "#ffffff", primary: "#1aebff", onPrimary: "#000000", frame: "#ffffff" },
};

// No configuration is published for high contrast. Teams draws it on black: text white, what can be pressed yellow, the primary button cyan; nothing is subtle.
const HighContrast = { accent: "#ffffff01", good: "#ff3ff23f", warning: "#ffffff01", attention: "#ffffff01" };
function highContrast(text) {
  const config = JSON.parse(text);
  for (const style of Object.values(config.containerStyles)) {
    style.backgroundColor = "#ff000000";
    for (const name of Object.keys(style.foregroundColors)) {
      const colour = HighContrast[name] ?? "#ffffffff";
      style.foregroundColors[name] = { default: colour, subtle: colour };
    }
  }
  return JSON.stringify(config);
}
const configOf = (configs, theme) => theme === "contrast"
  ? highContrast(readFileSync(join(configs, "teams-dark.hostconfig.json"), "utf8"))
  : readFileSync(join(configs, `teams-${theme}.hostconfig.json`), "utf8");

// Runs in the page.
function draw(cards, hostConfig) {
  const luminance = colour => {
    const part = at => { const c = colour[at] / 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
    return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
  };
  const read = text => { const c = text.match(/[\d.]+/g).map(Number); return c.length > 3 ? c : [...c, 1]; };
  const over = (front, back) => [0, 1, 2].map(at => front[at] * front[3] + back[at] * (1 - front[3]));
  const behind = element => {
    const colour = read(getComputedStyle(element).backgroundColor);
    return colour[3] === 1 || !element.parentElement ? colour : over(colour, behind(element.parentElement));
  };
  const contrast = element => {
    const back = behind(element), front = over(read(getComputedStyle(element).color), back);
    const [high, low] = [luminance(front), luminance(back)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const isSeen = element => element.getClientRects().length > 0;
  const measure = place => {
    const box = place.getBoundingClientRect();
    const texts = [...place.querySelectorAll("*")].filter(element => isSeen(element) && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
    const cut = [...place.querySelectorAll("*")].filter(element => isSeen(element) && (element.getBoundingClientRect().right > box.right + 0.5
      || (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && getComputedStyle(element).display !== "inline")));
    const weakest = texts.map(element => ({ contrast: contrast(element), text: element.textContent.trim().slice(0, 40) })).sort((a, b) => a.contrast - b.contrast)[0];
    return { height: Math.round(box.height), contrast: Math.round(weakest.contrast * 100) / 100, weakest: weakest.text,
      cut: cut.map(element => element.textContent.slice(0, 40)).slice(0, 2),
      buttons: [...place.querySelectorAll(".ac-pushButton")].filter(isSeen).length, formatted: place.querySelectorAll("strong, em, a, ul, ol, b, i").length,
      words: place.innerText };
  };
  return cards.map(({ name, card, presses }) => {
    const place = document.body.appendChild(document.createElement("section"));
    place.appendChild(document.createElement("h6")).textContent = name;
    const shown = place.appendChild(document.createElement("div"));
    shown.className = "card";
    const drawn = new AdaptiveCards.AdaptiveCard();
    drawn.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
    drawn.onExecuteAction = () => {};
    drawn.parse(card, new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5));
    shown.appendChild(drawn.render());
    for (const press of presses ?? []) {
      const found = [...shown.querySelectorAll("button, [role=button]")].filter(isSeen).find(button => (button.getAttribute("aria-label") ?? button.textContent).startsWith(press) || button.textContent.startsWith(press));
      if (!found) throw new Error(`${name} has no ${press}`);
      found.click();
    }
    return { name, ...measure(shown) };
  });
}

function page(theme, cards, hostConfig) {
  const renderer = readFileSync(require.resolve("adaptivecards/dist/adaptivecards.js"), "utf8");
  return `<!doctype html><meta charset="utf-8"><style>${Style(Themes[theme])}</style><body><script>${renderer}</script><script>
    let result; try { result = (${draw})(${JSON.stringify(cards).replaceAll("</", "<\\/")}, ${hostConfig}); } catch (error) { result = String(error.stack); }
    const told = document.createElement("script"); told.type = "application/json"; told.id = "told"; told.textContent = JSON.stringify(result).replaceAll("<", "\\\\u003c");
    document.head.appendChild(told);</script>`;
}

function main([cardsFile, configs, pictures, output]) {
  const own = pathToFileURL(pictures + "/").href;
  const cards = JSON.parse(readFileSync(cardsFile, "utf8").replace(/http:\/\/localhost:3978\//g, own));
  const work = mkdtempSync(join(tmpdir(), "coachbot-cards-"));
  mkdirSync(output, { recursive: true });
  const measured = {};
  for (const theme of Object.keys(Themes)) {
    const file = join(work, `${theme}.html`);
    writeFileSync(file, page(theme, cards, configOf(configs, theme)));
    const chromium = (...more) => execFileSync(Chromium, [...Arguments, `--user-data-dir=${join(work, "profile")}`, ...more, pathToFileURL(file).href],
      { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });
    const told = JSON.parse(chromium("--dump-dom", "--window-size=1600,900").match(/id="told">(.*?)<\/script>/s)[1]);
    if (typeof told === "string") throw new Error(told);
    measured[theme] = told;
    const rows = []; told.forEach((card, at) => { const row = Math.floor(at / Columns); rows[row] = Math.max(rows[row] ?? 0, card.height + 34); });
    chromium(`--screenshot=${join(output, `cards-${theme}.png`)}`, `--window-size=${Columns * (Width + 16)},${rows.reduce((a, b) => a + b, 0)}`);
  }
  rmSync(work, { recursive: true, force: true });
  console.log(JSON.stringify(measured));
}

main(process.argv.slice(2));
