/** Who the operator is and whom it serves: as the configuration says, else as the text shows. */
import { partiesOf } from '../extract/operator.ts';
import type { OperatorKind, Profile } from '../model/law.ts';
import type { Subject } from './subject.ts';

const STATE =
  /(?<!\p{L})(?:РГУ|КГУ|РГП|КГП|ГКП|РГКП|КГКП|ФГБУ|ФГАУ|ФГБОУ|ГБУ|ГБУЗ|ГБОУ|МБУ|МБОУ|МАОУ|МКУ|ФГУП|ГУП|МУП)(?!\p{L})|(?<!\p{L})(?:министерств|комитет (?:по|государственн)|акимат|управлени\p{L}+ акимат|федеральн\p{L}+ (?:служб|агентств)|государственн\p{L}+ (?:учреждени|орган)|муниципальн\p{L}+ учреждени|әкімдіг|министрліг|мемлекеттік мекеме)/iu;
const BUSINESS =
  /(?:только|исключительно) (?:для|с) (?:юридическ|организаци|предпринимател|бизнес)\p{L}*|(?<!\p{L})B2B(?!\p{L})/iu;
const CONSUMERS =
  /(?<!\p{L})(?:потребител|покупател|пациент|гост[ьяе]|абонент|интернет-магазин|заказчик-физическ|тұтынушы|сатып алушы|consumer|shopper)/iu;

/** The values of one side of the profile; none where neither the configuration nor the text tells. */
export function profileOf(subject: Subject, key: keyof Profile): readonly string[] {
  const given = subject.profile[key];
  if (given !== undefined) return [given].flat();
  // what is really done no text can tell
  if (key === 'does') return [];
  const read = key === 'operator' ? operatorKind(subject) : audience(subject);
  return read === undefined ? [] : [read];
}

function operatorKind({ analysis, document }: Subject): OperatorKind | undefined {
  const [party] = partiesOf(analysis).operator;
  const named = party === undefined ? '' : document.text.slice(party.start, party.end);
  if (STATE.test(named)) return 'state-body';
  if (party === undefined) return undefined;
  return party.person ? 'sole-trader' : 'legal-entity';
}

function audience({ document }: Subject): Profile['audience'] {
  if (BUSINESS.test(document.text)) return 'business';
  return CONSUMERS.test(document.text) ? 'consumers' : undefined;
}
