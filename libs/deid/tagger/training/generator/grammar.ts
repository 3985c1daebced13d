import type { GoldSpan } from '../../../../../test/fixtures/india-notes.js';
import type { Random } from '../random.js';

/** What a slot becomes; with a label it is an identifier. */
export interface Filled {
  readonly text: string;
  readonly label?: string;
}
export type Fill = (slot: string) => Filled;

/** Text under construction, with its identifiers. */
export class Draft {
  text = '';
  readonly spans: GoldSpan[] = [];

  add({ text, label }: Filled): void {
    if (label && text) {
      this.spans.push({ start: this.text.length, end: this.text.length + text.length, label });
    }
    this.text += text;
  }
}

/** The place behind the bracket that closes what opens before `from`. */
function closing(template: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; depth > 0 && at < template.length; at += 1) {
    if (template[at] === '[') depth += 1;
    else if (template[at] === ']') depth -= 1;
  }
  return at;
}

/** The alternatives inside one pair of brackets, those of inner brackets left alone. */
function alternatives(body: string): string[] {
  const out = [''];
  let depth = 0;
  for (const unit of body) {
    if (unit === '[') depth += 1;
    if (unit === ']') depth -= 1;
    if (unit === '|' && depth === 0) out.push('');
    else out[out.length - 1] += unit;
  }
  return out;
}

/**
 * Writes a template into a draft: `{slot}` is filled, of `[one|two|]` one alternative is taken.
 */
export function expand(template: string, fill: Fill, random: Random, draft: Draft): void {
  let at = 0;
  while (at < template.length) {
    const unit = template[at] as string;
    if (unit === '{') {
      const end = template.indexOf('}', at);
      draft.add(fill(template.slice(at + 1, end)));
      at = end + 1;
    } else if (unit === '[') {
      const end = closing(template, at + 1);
      expand(random.pick(alternatives(template.slice(at + 1, end - 1))), fill, random, draft);
      at = end;
    } else {
      let end = at;
      while (end < template.length && template[end] !== '{' && template[end] !== '[') end += 1;
      draft.add({ text: template.slice(at, end) });
      at = end;
    }
  }
}
