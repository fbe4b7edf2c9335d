/** Units of age, in seconds. A month is taken as 28 to 31 days, a year as 365 to 366, where the span is computed. */
export type AgeUnit = 's' | 'min' | 'h' | 'd' | 'w' | 'mo' | 'y';

/**
 * Words for units of age, by language: `unit:word,word`. Without full stops, lower case; a space set against the number
 * makes no difference. Sources: CLDR 48 relative-time fields, and what the platforms print (LinkedIn `3 u`, `1 md.`,
 * YouTube `for 3 uker siden`, X `5m`, Bluesky `2mo`, Mastodon `4t`).
 */
export const ageWords: Record<string, string> = {
  en: 's:s,sec,secs,second,seconds min:m,min,mins,minute,minutes h:h,hr,hrs,hour,hours d:d,day,days w:w,wk,wks,week,weeks mo:mo,mos,mon,month,months y:y,yr,yrs,year,years',
  nb: 's:s,sek,sekund,sekunder min:m,min,minutt,minutter h:t,time,timer d:d,dag,dager w:u,uke,uker mo:md,mnd,mnd,måned,måneder y:å,år',
  nn: 's:s,sek,sekund,sekundar,sekund min:m,min,minutt,minuttar h:t,time,timar d:d,dag,dagar w:v,veke,veker,u mo:md,mnd,månad,månader y:å,år',
  da: 's:s,sek,sekund,sekunder min:m,min,minut,minutter h:t,time,timer d:d,dag,dage w:u,uge,uger mo:md,mdr,måned,måneder y:å,år',
  sv: 's:s,sek,sekund,sekunder min:m,min,minut,minuter h:h,tim,timme,timmar,t d:d,dag,dagar w:v,vecka,veckor mo:mån,månad,månader y:å,år',
  de: 's:s,sek,sekunde,sekunden min:m,min,minute,minuten h:h,std,stunde,stunden d:d,t,tg,tag,tage,tagen w:w,wo,woche,wochen mo:mon,mo,monat,monate,monaten y:j,jahr,jahre,jahren',
  nl: 's:s,sec,seconde,seconden min:m,min,minuut,minuten h:u,uur,uren d:d,dag,dagen w:w,wk,week,weken mo:mnd,maand,maanden y:j,jr,jaar',
  fi: 's:s,sek,sekunti,sekuntia min:min,minuutti,minuuttia h:t,tunti,tuntia d:pv,päivä,päivää w:vk,viikko,viikkoa mo:kk,kuukausi,kuukautta y:v,vuosi,vuotta',
  is: 's:sek,sekúnda,sekúndum min:mín,mínúta,mínútu,mínútum h:klst,klukkustund,klukkustundum d:d,dagur,degi,dögum w:v,vika,viku,vikum mo:mán,mánuður,mánuði,mánuðum y:ár,ári,árum',
  fr: 's:s,seconde,secondes min:min,minute,minutes h:h,heure,heures d:j,jour,jours w:sem,semaine,semaines mo:mois y:an,ans',
  es: 's:s,segundo,segundos min:min,m,minuto,minutos h:h,hora,horas d:d,día,días w:sem,semana,semanas mo:mes,meses y:a,año,años',
  pt: 's:s,segundo,segundos min:min,m,minuto,minutos h:h,hora,horas d:d,dia,dias w:sem,semana,semanas mo:mês,mes,meses y:a,ano,anos',
  it: 's:s,secondo,secondi min:min,m,minuto,minuti h:h,ora,ore d:g,giorno,giorni w:sett,settimana,settimane mo:mese,mesi y:anno,anni',
  pl: 's:s,sek,sekunda,sekundy,sekund min:min,minuta,minuty,minut,minutę h:godz,godzina,godziny,godzin,godzinę d:d,dzień,dni w:tyg,tydzień,tygodnie,tygodni mo:mies,miesiąc,miesiące,miesięcy y:rok,lata,lat',
};

/** Words that say "a moment ago", by language. */
export const nowWords: Record<string, readonly string[]> = {
  en: ['now', 'just now'],
  nb: ['nå', 'akkurat nå', 'nå nettopp'],
  nn: ['no', 'akkurat no', 'no nettopp'],
  da: ['nu', 'lige nu', 'lige nu og her'],
  sv: ['nu', 'just nu'],
  de: ['jetzt', 'gerade eben', 'soeben'],
};
