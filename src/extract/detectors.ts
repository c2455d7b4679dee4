/** The coded detectors by the names that recogniser files call them. */
import type { Detector } from './detector.ts';
import { brokenNumbering } from './detectors/broken-numbering.ts';
import { bundledConsent } from './detectors/bundled-consent.ts';
import { consentWithdrawal } from './detectors/consent-withdrawal.ts';
import { contradiction } from './detectors/contradiction.ts';
import { danglingReference } from './detectors/dangling-reference.ts';
import { dataCategories, technicalData } from './detectors/data-lists.ts';
import { dataPerPurpose } from './detectors/data-per-purpose.ts';
import { excessiveData, openEndedDataList, undisclosedDataCategory } from './detectors/data-risks.ts';
import { dateAnomaly } from './detectors/date-anomaly.ts';
import { definitions } from './detectors/definitions.ts';
import { exportArtifact } from './detectors/export-artifact.ts';
import { foreignTrackers } from './detectors/foreign-trackers.ts';
import { inconsistentTerm } from './detectors/inconsistent-term.ts';
import { invalidIdentifier } from './detectors/invalid-identifier.ts';
import {
  foreignLawConcept,
  mixedJurisdiction,
  obsoleteReference,
  unclearJurisdiction,
} from './detectors/jurisdiction-risks.ts';
import { marketingWithoutConsent } from './detectors/marketing-without-consent.ts';
import { mixedScript } from './detectors/mixed-script.ts';
import { namedRecipients } from './detectors/named-recipients.ts';
import { openEndedPurposes } from './detectors/open-ended-purposes.ts';
import { openEndedRecipients } from './detectors/open-ended-recipients.ts';
import { operatorAddress } from './detectors/operator-address.ts';
import { operatorIdentity } from './detectors/operator-identity.ts';
import { operatorNumber } from './detectors/operator-number.ts';
import { placeholder } from './detectors/placeholder.ts';
import { storageAbroad } from './detectors/storage-abroad.ts';
import { subjectRights } from './detectors/subject-rights.ts';
import { governmentDisclosure, thirdPartyRecipients } from './detectors/third-party-recipients.ts';
import { transferDestinations } from './detectors/transfer-destinations.ts';
import { undefinedTerm } from './detectors/undefined-term.ts';
import { undisclosedCrossBorder } from './detectors/undisclosed-cross-border.ts';
import { unilateralChanges } from './detectors/unilateral-changes.ts';

export const DETECTORS: Readonly<Record<string, Detector>> = {
  definitions,
  'foreign-law-concept': foreignLawConcept,
  'mixed-jurisdiction': mixedJurisdiction,
  'obsolete-reference': obsoleteReference,
  'operator-address': operatorAddress,
  'operator-identity': operatorIdentity,
  'operator-number': operatorNumber,
  'unclear-jurisdiction': unclearJurisdiction,
  'bundled-consent': bundledConsent,
  'consent-withdrawal': consentWithdrawal,
  'marketing-without-consent': marketingWithoutConsent,
  'data-categories': dataCategories,
  'data-per-purpose': dataPerPurpose,
  'excessive-data': excessiveData,
  'foreign-trackers': foreignTrackers,
  'government-disclosure': governmentDisclosure,
  'named-recipients': namedRecipients,
  'third-party-recipients': thirdPartyRecipients,
  'undisclosed-data-category': undisclosedDataCategory,
  'open-ended-purposes': openEndedPurposes,
  'open-ended-recipients': openEndedRecipients,
  'unilateral-changes': unilateralChanges,
  contradiction,
  'open-ended-data-list': openEndedDataList,
  'storage-abroad': storageAbroad,
  'subject-rights': subjectRights,
  'technical-data': technicalData,
  'transfer-destinations': transferDestinations,
  'undisclosed-cross-border': undisclosedCrossBorder,
  'broken-numbering': brokenNumbering,
  'dangling-reference': danglingReference,
  'date-anomaly': dateAnomaly,
  'export-artifact': exportArtifact,
  'inconsistent-term': inconsistentTerm,
  'invalid-identifier': invalidIdentifier,
  'mixed-script': mixedScript,
  placeholder,
  'undefined-term': undefinedTerm,
};
