/** The coded detectors by the names that recogniser files call them. */
import type { Detector } from './detector.ts';
import { bundledConsent } from './detectors/bundled-consent.ts';
import { consentWithdrawal } from './detectors/consent-withdrawal.ts';
import { contradiction } from './detectors/contradiction.ts';
import { dataCategories, technicalData } from './detectors/data-lists.ts';
import { dataPerPurpose } from './detectors/data-per-purpose.ts';
import { definitions } from './detectors/definitions.ts';
import { excessiveData, openEndedDataList, undisclosedDataCategory } from './detectors/data-risks.ts';
import { foreignTrackers } from './detectors/foreign-trackers.ts';
import { foreignLawConcept, mixedJurisdiction, obsoleteReference, unclearJurisdiction } from './detectors/jurisdiction-risks.ts';
import { marketingWithoutConsent } from './detectors/marketing-without-consent.ts';
import { namedRecipients } from './detectors/named-recipients.ts';
import { operatorAddress } from './detectors/operator-address.ts';
import { operatorIdentity } from './detectors/operator-identity.ts';
import { operatorNumber } from './detectors/operator-number.ts';
import { storageAbroad } from './detectors/storage-abroad.ts';
import { governmentDisclosure, thirdPartyRecipients } from './detectors/third-party-recipients.ts';
import { transferDestinations } from './detectors/transfer-destinations.ts';
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
  'unilateral-changes': unilateralChanges,
  contradiction,
  'open-ended-data-list': openEndedDataList,
  'storage-abroad': storageAbroad,
  'technical-data': technicalData,
  'transfer-destinations': transferDestinations,
  'undisclosed-cross-border': undisclosedCrossBorder,
};
