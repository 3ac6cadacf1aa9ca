// node check-cards.cjs <cards.json>: parses each card of the list as the JavaScript renderer does, and prints what it complains of.
const { readFileSync } = require("node:fs");
const { AdaptiveCard, SerializationContext, Versions } = require("adaptivecards/dist/adaptivecards.js");

const cards = JSON.parse(readFileSync(process.argv[2], "utf8"));
cards.forEach((json, index) => {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.parse(json, context);
  for (let at = 0; at < context.eventCount; at++) console.log(`card ${index}: ${context.getEventAt(at).message}`);
  for (const fault of card.validateProperties().validationEvents) console.log(`card ${index}: ${fault.message}`);
});
console.log(`${cards.length} cards parsed`);
