/** Names that are descriptions: what kind of body it is stands at the end, or before «of». */
const HEAD =
  /\b(?:Agency|Alliance|Assembly|Army|Authority|Bank|Bloc|Brigades|Brotherhood|Bureau|Cabinet|Center|Centre|Chamber|Coalition|Command|Commission|Committee|Community|Conference|Congress|Corps|Council|Court|Department|Embassy|Factions|Federation|Force|Forces|Foundation|Front|Fund|Government|Group|Guard|House|Institute|Kremlin|League|Ministry|Mission|Monarchy|Movement|Office|Organi[sz]ation|Palace|Panel|Parliament|Party|Presidency|Quartet|Republic|Resistance|Secretariat|Senate|Service|State|States|Summit|Tribunal|Union|Vatican)(?:$| (?:for|of|on|in|to)\b| \()/i;
/** Others that English never tells without it, and none of which is a person. */
const ALWAYS = /^(?:Bahamas|Gambia|Houthis|Maldives|Netherlands|Pentagon|Philippines|Taliban|United (?:Kingdom|Nations|Arab Emirates)|Muslim Brotherhood)$/;

/** An English name within a sentence: "the United States", "the Kremlin", "the Foreign Ministry of Qatar"; persons, most states, and letters like NATO stand alone. */
export const withArticle = (name: string): string => (!/^the /i.test(name) && (ALWAYS.test(name) || HEAD.test(name)) ? `the ${name}` : name);
