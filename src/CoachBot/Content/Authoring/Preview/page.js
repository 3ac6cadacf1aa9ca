// What a card unfolds, it unfolds here, too; what it would send to the coach goes nowhere.
for (const pressed of document.querySelectorAll("[data-toggles]")) {
  const press = () => {
    for (const toggle of pressed.dataset.toggles.split(" ")) {
      const [id, to] = toggle.split("=");
      for (const part of pressed.closest(".card").querySelectorAll(`[data-id="${CSS.escape(id)}"]`)) {
        part.hidden = to ? to === "hide" : !part.hidden;
      }
    }
  };
  pressed.addEventListener("click", press);
  pressed.addEventListener("keydown", event => { if (event.key === "Enter") press(); });
}
