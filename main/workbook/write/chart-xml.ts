import type { Chart } from '../book.ts';
import { colours } from '../looks.ts';
import { numberText } from './sheet-xml.ts';
import { escapeMarkup, xmlHead, xmlText } from './xml-text.ts';

/** One chart as a part of the file: bars begin at zero and print their values, so that they need neither axis nor legend. */
export function chartXml(chart: Chart): string {
  return (
    `${xmlHead}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${seriesXml(chart)}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `${categoryAxis}${valueAxis}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `${noLine}</c:chartSpace>`
  );
}

function seriesXml({ categories, series, numberFormat }: Chart): string {
  const { name, reference, values, colour } = series;
  const labels =
    `<c:dLbls><c:numFmt formatCode="${escapeMarkup(numberFormat)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${smallText}` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  return (
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>${labels}` +
    `<c:cat><c:strRef><c:f>${escapeMarkup(categories.reference)}</c:f><c:strCache><c:ptCount val="${categories.texts.length}"/>` +
    `${categories.texts.map((text, at) => `<c:pt idx="${at}"><c:v>${xmlText(text)}</c:v></c:pt>`).join('')}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeMarkup(reference)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>` +
    `${values.map((value, at) => `<c:pt idx="${at}"><c:v>${numberText(value)}</c:v></c:pt>`).join('')}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

function titleXml(title: string): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="en-GB" sz="1000" b="1"/><a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

const smallText =
  '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="800" b="0">' +
  `<a:solidFill><a:srgbClr val="${colours.grey}"/></a:solidFill></a:defRPr></a:pPr>` +
  '<a:endParaRPr lang="en-GB"/></a:p></c:txPr>';

const noLine = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';

const categoryAxis =
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>' +
  '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
  `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${colours.strongLine}"/></a:solidFill></a:ln></c:spPr>` +
  `${smallText}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`;

const valueAxis =
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/>' +
  '<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
  '<c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>';
