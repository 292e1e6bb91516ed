import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** A node of the syntax tree, of which only the kind is sure. */
type Node = { readonly type: string; readonly [part: string]: unknown };

/** Properties that end up as text on the screen or in the ear. */
const spoken =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|help|hint|sentence|question|description|detail|text|empty|again|aside|label|[a-z]+Label)$/;

const letter = /\p{L}/u;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const nodesOf = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];

/** The texts that an expression itself may give; what a call gives is the call's. */
const textsOf = (node: Node): string[] => {
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateElement':
      return [(node.value as { readonly raw: string }).raw];
    case 'TemplateLiteral':
      return nodesOf(node.quasis).flatMap(textsOf);
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(nodesOf).flatMap(textsOf);
    case 'LogicalExpression':
      // What stands before && is asked, not shown.
      return [node.operator === '&&' ? null : node.left, node.right]
        .flatMap(nodesOf)
        .flatMap(textsOf);
    case 'BinaryExpression':
      return node.operator === '+' ? [node.left, node.right].flatMap(nodesOf).flatMap(textsOf) : [];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return nodesOf(node.expression).flatMap(textsOf);
    default:
      return [];
  }
};

/** Every text with letters in it that a file puts in the window without asking the words. */
const strayTexts = (name: string, code: string): string[] => {
  const { program, errors } = parseSync(name, code);
  if (errors.length > 0) throw new Error(`${name} cannot be read.`);
  const stray: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      stray.push(...nodesOf(node.children).flatMap(textsOf));
    }
    if (node.type === 'JSXAttribute') {
      const attribute = node.name as { readonly name?: unknown };
      if (typeof attribute.name === 'string' && spoken.test(attribute.name)) {
        stray.push(...nodesOf(node.value).flatMap(textsOf));
      }
    }
    if (node.type === 'Literal' || node.type === 'TemplateElement') {
      // A Swedish letter is in no name of code.
      stray.push(...textsOf(node).filter((text) => /[åäö]/i.test(text)));
    }
    for (const part of Object.values(node)) nodesOf(part).forEach(visit);
  };
  visit(program as unknown as Node);
  return [...new Set(stray.filter((text) => letter.test(text)).map((text) => text.trim()))];
};

it.each([
  ['<p>Spara</p>', ['Spara']],
  ['<p>{isOn && "Spara"}</p>', ['Spara']],
  [`<p>{isOn ? \`\${count} st\` : '–'}</p>`, ['st']],
  ['<button aria-label="Stäng" className="close" />', ['Stäng']],
  ['<Dialog closeLabel={"Close"} kind="alert" />', ['Close']],
  ["<p>{t('frame.close')} · {count}</p>", []],
  ["<p title={t('frame.close')} role='note'>5 %</p>", []],
  ["const said = 'ändra'", ['ändra']],
  ["<p>{kind === 'own' && count}</p>", []],
  ["<p>{name ?? 'Nobody'}</p>", ['Nobody']],
  ["<p>{'By ' + name}</p>", ['By']],
])('finds what is not from the words in %s', (code, stray) => {
  expect(strayTexts('x.tsx', code)).toEqual(stray);
});

const renderer = join(import.meta.dirname, '../renderer');

it('no text in the window is outside words/', () => {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.(test|d)\.ts/.test(name) && !/^words\W/.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((name) =>
    strayTexts(name, readFileSync(join(renderer, name), 'utf8')).map((text) => `${name}: ${text}`),
  );
  expect(found).toEqual([]);
});
