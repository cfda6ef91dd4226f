import type { TextFile } from '../read/read-package.ts';

const settings = `<?xml version="1.0" encoding="UTF-8"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>66.0</apiVersion>
    <description>What partners do on a deal.</description>
    <isExposed>true</isExposed>
    <masterLabel>Deal card</masterLabel>
    <targets>
        <target>lightning__RecordPage</target>
    </targets>
    <targetConfigs>
        <targetConfig targets="lightning__RecordPage">
            <property name="density" type="String" label="Density" datasource="comfortable, compact" />
            <objects>
                <object>Opportunity</object>
            </objects>
            <supportedFormFactors>
                <supportedFormFactor type="Large" />
                <supportedFormFactor type="Small" />
            </supportedFormFactors>
        </targetConfig>
    </targetConfigs>
</LightningComponentBundle>
`;

const script = `import { api } from 'lwc';
import getCard from '@salesforce/apex/DealCardController.getCard';
import STATUS from '@salesforce/schema/Opportunity.PRM_Motion__c';
import NAME from '@salesforce/schema/Opportunity.Name';
import { RecordCard } from 'c/recordCard';

/** Doesn't say anything itself. */
export default class DealCard extends RecordCard {
  @api density = 'comfortable';
}
`;

const template = `<template>
  <!-- The answer first. -->
  <lightning-card title={words.title} icon-name="standard:partners">
    <c-record-card headline={card.headline}></c-record-card>
  </lightning-card>
</template>
`;

const unexposed = settings
  .replace('<isExposed>true', '<isExposed>false')
  .replace(/<targets>.*<\/targetConfigs>/s, '');

/** A card and what it builds on, as their files are read. */
export const cardSources: readonly TextFile[] = [
  { path: 'lwc/dealCard/dealCard.js-meta.xml', text: settings },
  { path: 'lwc/dealCard/dealCard.js', text: script },
  { path: 'lwc/dealCard/dealCard.html', text: template },
  { path: 'lwc/dealCard/__tests__/dealCard.test.js', text: "it('shows the card', () => {});" },
  { path: 'lwc/recordCard/recordCard.js-meta.xml', text: unexposed },
  {
    path: 'lwc/recordCard/recordCard.js',
    text: "import hidden from '@salesforce/customPermission/PRM_Hide_Cards';",
  },
  { path: 'lwc/recordCard/__tests__/recordCard.test.js', text: "it('hides', () => {});" },
];
