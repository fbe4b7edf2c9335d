import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../utils/reading/counts.ts';

/** Phrases as platforms print them, with the number meant; `x` where nothing may be said. Text | language | number. */
const phrases = `1,2 k liker|nb|1200
Liker: 1 234|nb|1234
Liker:1 234|nb|1234
1 234 likerklikk|nb|1234
12,3k følgere|nb|12300
2,4 tusen visninger|nb|2400
1,2 mio. visninger|da|1200000
5,2 mia|da|5200000000
3 t visninger|da|3000
1,5 Tsd. „Gefällt mir“-Angaben|de|1500
10 Tsd.|de|10000
1,2 t. katselukertaa|fi|1200
3,4 milj. näyttökertaa|fi|3400000
1,2 þ. áhorf|is|1200
1,2 tuh vaatamist|et|1200
1,2 tūkst. skatījumu|lv|1200
1,2 tūkst. peržiūrų|lt|1200
2,4 tis. zhlédnutí|cs|2400
2,4 tis. zhliadnutí|sk|2400
2,4 E megtekintés|hu|2400
2,4 K de vizionări|ro|2400
1,4 mil. de vizionări|ro|1400000
2,4 хил. показвания|bg|2400
2,4 тис. переглядів|uk|2400
2,4 χιλ. προβολές|el|2400
2.4K צפיות|he|2400
‏2.4 אלף צפיות|he|2400
٢٫٤ ألف مشاهدة|ar|2400
2.4 ألف مشاهدة|ar|2400
۲٫۴ هزار بازدید|fa|2400
2.4 हज़ार बार देखा गया|hi|2400
২.৪ হা বার দেখা হয়েছে|bn|2400
2.4ஆ பார்வைகள்|ta|2400
2.4వే వీక్షణలు|te|2400
ดู 2.4 พันครั้ง|th|2400
2,4 N lượt xem|vi|2400
2,4 rb x ditonton|id|2400
2.4K tontonan|ms|2400
2.4K view|fil|2400
觀看次數：2.4萬次|zh-TW|24000
收看次數：2,423次|zh-HK|2423
조회수 2.4천회|ko|2400
2423 回視聴|ja|2423
2.2万 回視聴|ja|22000
Imetazamwa mara elfu 2.4|sw|2400
2,4 k kyke|af|2400
2,4 mijë shikime|sq|2400
2,4 հզր դիտում|hy|2400
2,4 ათ. ნახვა|ka|2400
2,4 мың рет қаралды|kk|2400
2,4 min baxış|az|2400
2,4 ming marta ko‘rilgan|uz|2400
2.4 мян. үзсэн|mn|2400
බැලීම් ද2.4|si|2400
2,4 k visualitzacions|ca|2400
2,4 mila ikustaldi|eu|2400
2,4 mil visualizacións|gl|2400
2,4 tis. ogledov|sl|2400
2,4 hilj. pregleda|bs|2400
2,4 хиљ. прегледа|sr|2400
2,4 илј. прегледи|mk|2400
2,4 тыс. праглядаў|be|2400
2,4 k visionnements|fr-CA|2400
1 mi de visualizações|pt-BR|1000000
1,1 bi de visualizações|pt-BR|1100000000
1.4 crore views|en-IN|14000000
2 lakh|en-IN|200000
14L|en-IN|1400000
1.4Cr|en-IN|14000000
1,4 mill. de visualizaciones|es|1400000
1,2 millones|es|1200000
1.234.567|id|1234567
1 234 567|pl|1234567
1 234 567 wyświetleń|pl|1234567
1,234,567|zh|1234567
9,999|ja|9999
1 tys.|pl|1000
12 345 visualizzazioni|it|12345
12.345 visualizzazioni|it|12345
2423 visualizzazioni|it|2423
1,4 Mln di visualizzazioni|it|1400000
24.567 weergaven|nl|24567
59K weergaven|nl|59000
3,1 mln. weergaven|nl|3100000
59 k vues|fr|59000
1,1 Md de vues|fr|1100000000
5.9万回視聴|ja|59000
1.1億 回視聴|ja|110000000
1,4 M|es-ES|1400000
1,109 M|es-MX|1109000000
2.5 mil|es-MX|2500
12,5 mil|es|12500
1.2 tn|en-GB|1200000000000
2m.ard|nb|2000000000
1,9 tusind|da|1900
7,4 mio.|da|7400000
3 121 gillamarkeringar|sv|3121
1,2 tkr|sv|x
Ukjent|nb|x
Se alle 15 kommentarer|nb|15
Vis 3 svar|nb|3
Vis 3 svar til|nb|3
1 kommentar|nb|1
2 av 5|nb|x
20. november|nb|x
for 3 dager siden|nb|x
10 000|nb|10000
10 000+|nb|x
100k+|en|x
over 1 million|nb|x
Kari og 43 andre|nb|43
Kari, Jonas og 1 234 andre|nb|1234
#1 trending|en|x
5G|en|x
4K|en|4000
24/7|en|x
No. 5|en|x
1.5|en|x
0|en|0
٠|ar|0
00|en|x
0.0|en|x
1,000,00|en|x
1..2K|en|x
1,2,3|en|x
1 2 3|nb|x
12 34|nb|x
١٢٣٬٤٥٦|ar|123456
１２３|ja|123
1٫2K|ar|1200
−1,2k|nb|x
1.2e3|en|x
0x10|en|x
Infinity|en|x
１．２万|ja|12000`;

describe('a count inside a phrase', () => {
  const rows = phrases.split('\n').map((line) => line.split('|') as [string, string, string]);
  it.each(rows)('%s in %s is %s', (text, locale, value) => {
    expect(parseCount(text, locale).value).toBe(value === 'x' ? null : Number(value));
  });
});
