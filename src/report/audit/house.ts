/** The house style of whoever sends the report: name, logo, colour and texts. `schemas/template.schema.json` is made of it. */
import { z } from 'zod';
import type { Language } from '../../model/document.ts';

const texts = z.union([
  z.string().max(4000),
  z.strictObject({ ru: z.string().max(4000), kk: z.string().max(4000), en: z.string().max(4000) }),
]);

export const templateSchema = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().min(1).max(200).describe('who prepared the report'),
  logo: z.string().min(1).optional().describe('a PNG or SVG file, beside this one'),
  colour: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'a colour is written "#1f4e79"')
    .refine((colour) => contrastWithWhite(colour) >= 4.5, {
      message: 'too light to be read on white; choose a darker colour (contrast 4.5 or more)',
    })
    .optional()
    .describe('headings, rules and links'),
  cover: texts.optional().describe('text on the cover, one for all languages or one for each'),
  closing: texts.optional().describe('text at the end: contacts, terms of use'),
});

export type TemplateSource = z.output<typeof templateSchema>;

export interface Logo {
  readonly type: 'png' | 'svg';
  readonly bytes: Uint8Array;
}

export interface House {
  readonly name?: string;
  readonly logo?: Logo;
  /** "#1f4e79" */
  readonly colour: string;
  readonly cover?: TemplateSource['cover'];
  readonly closing?: TemplateSource['closing'];
}

export const PLAIN_HOUSE: House = { colour: '#1f4e79' };

export function houseOf({ name, colour, cover, closing }: TemplateSource, logo: Logo | undefined): House {
  return {
    name,
    colour: colour ?? PLAIN_HOUSE.colour,
    ...(logo === undefined ? {} : { logo }),
    ...(cover === undefined ? {} : { cover }),
    ...(closing === undefined ? {} : { closing }),
  };
}

export function houseText(text: TemplateSource['cover'], language: Language): string {
  return typeof text === 'string' ? text : (text?.[language] ?? '');
}

/** Contrast ratio of a colour against white, by the formula of WCAG 2. */
function contrastWithWhite(colour: string): number {
  const channel = (at: number): number => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 1.05 / (0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) + 0.05);
}
