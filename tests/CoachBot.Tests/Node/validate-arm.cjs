// node validate-arm.cjs <folder of ARM schemas> <template or parameter file>...: prints one line for each fault.
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const Ajv = require("ajv");

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const [folder, ...files] = process.argv.slice(2);
// What the compiler writes around modules, and types of which no schema is at hand: the compiler knows them.
const compilerOnly = /^Microsoft\.(Resources|Network|Storage)\/|^Microsoft\.Insights\/(actionGroups|metricAlerts|scheduledQueryRules|workbooks)$/;
const schemas = load(folder);
const ajv = new Ajv({ schemaId: "id", meta: false, unknownFormats: "ignore", allErrors: true });
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
for (const schema of schemas) ajv.addSchema(schema);
for (const file of files) check(read(file), file);

function load(root) {
  const all = readdirSync(root, { recursive: true }).map(String).filter((name) => name.endsWith(".json")).map((name) => read(join(root, name)));
  // The template's schema names every resource type of Azure; here each resource is held to its own type's schema instead.
  const template = all.find((schema) => schema.id.endsWith("/deploymentTemplate.json#"));
  template.definitions.resource = { $ref: "#/definitions/ARMResourceBase" };
  // A name that is an expression fits each of the alternatives that differ in their names.
  for (const type of all.flatMap((schema) => Object.values(schema.resourceDefinitions ?? {}))) {
    if (type.oneOf) type.anyOf = type.oneOf;
    delete type.oneOf;
  }
  return all.filter((schema) => !schema.id.endsWith("/manuallyAddedResources.json#"));
}

function check(content, where) {
  const parameters = content.$schema.includes("deploymentParameters");
  against(`https://schema.management.azure.com/schemas/2019-04-01/deployment${parameters ? "Parameters" : "Template"}.json#`, content, where);
  for (const resource of content.resources ?? []) checkResource(resource, `${where} ${resource.type}`);
}

function checkResource(resource, where) {
  if (!compilerOnly.test(resource.type)) checkType(resource, where);
  if (resource.properties?.template) check(resource.properties.template, `${where} >`);
}

function checkType(resource, where) {
  const [provider, ...types] = resource.type.split("/");
  const found = schemas.flatMap((schema) => definitions(schema, `/${resource.apiVersion}/${provider}`, types.join("_")));
  if (found.length === 0) console.log(`${where}: no schema of version ${resource.apiVersion}`);
  for (const id of found) against(id, resource, where);
}

function definitions(schema, address, name) {
  if (!schema.id.includes(`${address}.`)) return [];
  const group = ["resourceDefinitions", "subscription_resourceDefinitions"].find((key) => schema[key]?.[name]);
  return group ? [`${schema.id}/${group}/${name}`] : [];
}

function against(id, content, where) {
  const validate = ajv.getSchema(id) ?? ajv.compile({ $ref: id });
  if (!validate(content)) for (const fault of validate.errors) console.log(`${where}: ${fault.dataPath} ${fault.message}`);
}
