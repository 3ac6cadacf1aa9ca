// node validate-manifest.cjs <manifest.json> <language.json>...: prints one line for each fault.
const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { AppManifestUtils } = require("@microsoft/app-manifest");
const Ajv = require("ajv");

const read = (file) => JSON.parse(readFileSync(file, "utf8"));

async function main([manifestFile, ...languageFiles]) {
  const manifest = read(manifestFile);
  for (const fault of await AppManifestUtils.validateAgainstSchema(manifest)) console.log(`manifest: ${fault}`);

  const schemas = join(dirname(require.resolve("@microsoft/app-manifest")), "json-schemas", "teams", `v${manifest.manifestVersion}`);
  const ajv = new Ajv({ schemaId: "auto", meta: false, unknownFormats: "ignore", allErrors: true, extendRefs: true });
  ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
  const validate = ajv.compile(read(join(schemas, "MicrosoftTeams.Localization.schema.json")));
  for (const file of languageFiles)
    if (!validate(read(file))) for (const fault of validate.errors) console.log(`${file}: ${fault.dataPath} ${fault.message}`);
}

main(process.argv.slice(2));
