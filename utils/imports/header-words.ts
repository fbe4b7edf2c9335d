import type { ColumnMeaning } from './types.ts';

/** What a column may be inside this room: also columns known and on purpose not stored (`ignore`). */
export type ColumnRole = ColumnMeaning | 'title' | 'type' | 'paid' | 'watchHours';

/**
 * The words platforms head their columns with, by platform, because the same word is two metrics on two of them
 * (`Visninger` is views at Meta and impressions at LinkedIn). Words of one language stand together: English first, then
 * nb, nn, da, sv, de, es, fr, it, pt, nl, fi, pl where there is one. English, Swedish (Meta, YouTube), German (Meta) and
 * Spanish (TikTok) are confirmed from real files; the rest are the interface's own words. A word that is missing costs a
 * question, never a wrong number: order and the shape of values come first (see the files beside this one).
 */
export type HeaderWords = Readonly<Partial<Record<ColumnRole, string>>>;

const meta: HeaderWords = {
  id: 'post id|publiserings-id|innleggs-id|publiserings-id-en|opslags-id|publicerings-id|inläggs-id|beitrags-id|identificador de la publicación|id. de la publicación|id de la publicación|id. de publication|id de publication|identifiant de la publication|id del post|id da publicação|identificação da publicação|bericht-id|julkaisun tunnus|julkaisutunnus|identyfikator posta',
  account:
    "page name|account username|sidenavn|sidenamn|kontonavnet|brukernavn for konto|kontobrukernavn|kontoens brukernavn|brukarnamn for kontoen|sidens navn|kontobrugernavn|kontoens brugernavn|sidnamn|kontots användarnamn|seitenname|benutzername des kontos|konto-benutzername|nombre de la página|nombre de usuario de la cuenta|nom de la page|nom d’utilisateur du compte|nom d'utilisateur du compte|nome della pagina|nome utente dell'account|nome da página|nome de usuário da conta|paginanaam|gebruikersnaam van account|sivun nimi|tilin käyttäjänimi|nazwa strony|nazwa użytkownika konta",
  title: 'title|tittel|titel|título|titre|titolo|otsikko|tytuł',
  text: 'description|beskrivelse|skildring|beskrivning|beschreibung|descripción|description|descrizione|descrição|beschrijving|kuvaus|opis',
  publishedAt:
    'publish time|publiseringstidspunkt|publiseringstid|udgivelsestidspunkt|publiceringstid|veröffentlichungszeitpunkt|veröffentlichungszeit|hora de publicación|heure de publication|date de publication|ora di pubblicazione|data di pubblicazione|horário de publicação|hora de publicação|publicatietijd|tijd van publicatie|julkaisuaika|czas publikacji|godzina publikacji',
  url: 'permalink|permalenke|permanentlenke|permanent lenke|permanent lenkje|permanent kobling|permanent kopling|permalänk|enlace permanente|lien permanent|link permanente|permalink van bericht|pysyvä linkki|bezpośredni link|link bezpośredni|stały link',
  type: 'post type|innleggstype|type innlegg|opslagstype|inläggstyp|beitragsart|beitragstyp|tipo de publicación|type de publication|tipo di post|tipo de publicação|type bericht|berichttype|julkaisun tyyppi|typ posta',
  network: 'platform|plattform|plateforme|plataforma|piattaforma|alusta|platforma',
  'metric:impressions':
    'impressions|eksponeringer|eksponeringar|exponeringar|impressionen|impresiones|impressioni|impressões|weergaven van impressies|impressies|näyttökerrat|wyświetlenia reklam',
  'metric:views':
    'views|visninger|visningar|visingar|aufrufe|visualizaciones|reproducciones|vues|visualizzazioni|visualizações|weergaven|katselukerrat|näytöt|wyświetlenia|plays|avspillinger|reels_plays:count',
  'metric:reach':
    'reach|viewers|rekkevidde|rekkjevidde|rækkevidde|räckvidd|reichweite|erreichte personen|alcance|couverture|portée|copertura|bereik|kattavuus|tavoittavuus|zasięg',
  'metric:reactions':
    "reactions|likes|reaksjoner|reaksjonar|reaktioner|reaktionen|reacciones|réactions|reazioni|reações|reacties|reaktiot|reakcje|liker-klikk|likerklikk|likarklikk|synes godt om|gilla-markeringar|„gefällt mir“-angaben|gefällt-mir-angaben|me gusta|j’aime|mentions j’aime|j'aime|mi piace|curtidas|gostos|vind-ik-leuks|tykkäykset|polubienia",
  'metric:comments':
    'comments|kommentarer|kommentarar|kommentare|comentarios|commentaires|commenti|comentários|opmerkingen|kommentit|komentarze',
  'metric:shares':
    'shares|delinger|delingar|delningar|geteilte inhalte|mal geteilt|veces compartido|veces que se compartió|compartidos|partages|condivisioni|compartilhamentos|partilhas|aantal keren gedeeld|deelacties|jaot|jakokerrat|udostępnienia',
  'metric:saves':
    'saves|lagringer|lagringar|lagrede|gemte|sparade objekt|gespeicherte inhalte|speicherungen|veces que se guardó|guardados|enregistrements|elementi salvati|salvataggi|salvamentos|keer opgeslagen|opgeslagen|tallennukset|tallennuskerrat|zapisania|zapisy',
  'metric:follows':
    'follows|følger|nye følgere|fylgjarar|følgere|följer|follower|abonnements|seguidores|segui|seguimientos|follow|seguimentos|volgers|seuraamiset|obserwacje',
  'metric:clicks':
    'total clicks|totalt antall klikk|antall klikk totalt|klikk totalt|klikk|samlet antal klik|klik i alt|klik|totalt antal klick|klick|klicks insgesamt|klicks|total de clics|clics|total des clics|nombre total de clics|clic totali|total de cliques|cliques|totaal aantal klikken|klikken|klikkaukset yhteensä|klikkaukset|łączna liczba kliknięć|kliknięcia',
  'metric:engagements':
    'reactions, comments and shares|content interactions|interactions|reaksjoner, kommentarer og delinger|reaksjonar, kommentarar og delingar|reaktioner, kommentarer og delinger|reaktioner, kommentarer och delningar|reaktionen, kommentare und geteilte inhalte|interaktionen|interaksjoner|interaktioner|reacciones, comentarios y veces que se compartió|réactions, commentaires et partages|reazioni, commenti e condivisioni|reações, comentários e compartilhamentos|reacties, opmerkingen en deelacties|reaktiot, kommentit ja jaot|reakcje, komentarze i udostępnienia',
  'metric:watchTime':
    'seconds viewed|sekunder vist|sekunder sett|visade sekunder|angesehene sekunden|segundos reproducidos|segundos vistos|secondes visionnées|secondi visualizzati|segundos visualizados|bekeken seconden|katsotut sekunnit|wyświetlone sekundy',
  ignore:
    'page id|account id|account name|er krysspublisert|er krysspublisering|er krysspostet|er kryssposting|er kryssposta|er krydspostet|er deling|er delt|bildeteksttype|type bildetekst|språk|egendefinerte etiketter|status for finansiert innhold|datakommentar|duration (sec)|caption type|is crosspost|is share|languages|custom labels|funded content status|data comment|date|other clicks|link clicks|matched audience targeting consumption (photo click)|negative feedback from users: hide all|negative feedback from users: hide|3-second video views|1-minute video views|average seconds viewed|estimated earnings (usd)|ad cpm (usd)|ad impressions|impression:unique_users|reach from organic posts|reach from boosted posts|views from organic posts|views from boosted posts|side-id|sid-id|konto-id|kontonavn|kontonamn|varighet (sek)|varighet (sek.)|varigheit (sek)|varighed (sek)|varighed (sek.)|varaktighet (sek)|seiten-id|dauer (sek.)|art der untertitel|mehrfach gepostet|geteilter beitrag|sprachen|individuelle labels|status „finanzierter content“|kommentar|link-klicks|weitere klicks|durchschnittlich verbrachte zeit pro artikel|tägliche scroll-tiefe in artikel|3-sekündige videoaufrufe|60-sekündige videoaufrufe|videoaufrufe|länkklick|övriga klick|lenkeklikk|andre klikk|lenkjeklikk|andre klik|linkklik|dato|datum|data|fecha|päivämäärä',
};

const linkedin: HeaderWords = {
  url: 'post link|update link|post url|innleggslenke|lenke til innlegg|lenke|linklänk|inläggslänk|link til opslag|beitragslink|enlace de la publicación|lien du post|link del post|link da publicação|link naar bijdrage|julkaisun linkki|link do posta',
  text: 'post title|update title|innleggstittel|tittel på innlegg|tittel|inläggsrubrik|opslagstitel|beitragstitel|título de la publicación|titre du post|titolo del post|título da publicação|titel van bijdrage|julkaisun otsikko|tytuł posta',
  paid: 'post type|update type|innleggstype|inläggstyp|opslagstype|beitragstyp|tipo de publicación|type de post|tipo di post|tipo de publicação|type bijdrage|julkaisutyyppi|typ posta',
  author:
    'posted by|publisert av|publicerat av|slået op af|gepostet von|publicado por|publié par|pubblicato da|geplaatst door|julkaisija|opublikowane przez',
  publishedAt:
    'created date|post publish date|opprettet dato|opprettelsesdato|dato opprettet|skapat datum|skapades den|oprettelsesdato|erstellungsdatum|erstellt am|fecha de creación|date de création|data di creazione|data de criação|aanmaakdatum|luontipäivä|data utworzenia',
  type: 'content type|innholdstype|innehållstyp|indholdstype|content-typ|inhaltstyp|tipo de contenido|type de contenu|tipo di contenuto|tipo de conteúdo|type content|sisältötyyppi|typ treści',
  'metric:impressions':
    'impressions|eksponeringer|visninger|exponeringar|visningar|impressionen|impresiones|impressioni|impressões|weergaven|impressies|näyttökerrat|wyświetlenia',
  'metric:views':
    'views|views (excluding offsite video views)|video views|videovisninger|avspillinger|videovisningar|videoaufrufe|visualizaciones|vues|visualizzazioni|visualizações',
  'metric:clicks': 'clicks|klikk|klick|klik|klicks|clics|clic|cliques|klikken|klikkaukset|kliknięcia',
  'metric:reactions':
    'likes|reactions|reaksjoner|liker|gilla-markeringar|reaktioner|gefällt mir-angaben|reaktionen|recomendaciones|reacciones|j’aime|réactions|consigli|reazioni|gostei|reações|interessant|reacties|reaktiot|reakcje',
  'metric:comments':
    'comments|kommentarer|kommentare|comentarios|commentaires|commenti|comentários|commentaren|kommentit|komentarze',
  'metric:saves': 'saves|lagringer|sparningar|gemte|gespeichert|guardados|enregistrements|salvataggi|salvamentos',
  'metric:shares': 'sends|sends on linkedin|sendinger|sendinger på linkedin|sendt på linkedin',
  'metric:reposts':
    'reposts|shares|delinger|videredelinger|republiseringer|omdelinger|delningar|återinlägg|repostere|reposter|geteilte beiträge|reposts (total)|veces compartido|republications|diffusioni post|compartilhamentos|uudelleenjulkaisut|udostępnienia',
  'metric:follows':
    'follows|følger|nye følgere|följningar|follower|seguidores|abonnements|seguiti|volgers|seuraamiset|obserwacje',
  ignore:
    'campaign name|campaign start date|campaign end date|audience|offsite views|click through rate (ctr)|engagement rate|kampanjenavn|kampanjens startdato|kampanjens sluttdato|målgruppe|klikkfrekvens (ctr)|klikkfrekvens|engasjementsrate|interaksjonsrate',
};

const youtube: HeaderWords = {
  'metric:views':
    'views|visninger|visningar|visingar|aufrufe|visualizaciones|vistas|vues|visualizzazioni|visualizações|weergaven|katselukerrat|näyttökerrat|wyświetlenia',
  watchHours:
    'watch time (hours)|visningstid (timer)|seertid (timer)|visningstid (timar)|wiedergabezeit (stunden)|tiempo de visualización (horas)|durée de visionnage (heures)|durée de visionnage (en heures)|tempo di visualizzazione (ore)|tempo de exibição (horas)|tempo de visualização (horas)|weergavetijd (uur)|kijktijd (uren)|katseluaika (tuntia)|czas oglądania (godziny)|czas oglądania (w godzinach)',
  'metric:follows':
    'subscribers|abonnenter|prenumeranter|abonnenten|suscriptores|abonnés|iscritti|inscritos|subscritores|abonnees|tilaajat|subskrybenci',
  'metric:impressions':
    'impressions|eksponeringer|eksponeringar|exponeringar|impressionen|impresiones|impressioni|impressões|vertoningen|impressies|näyttökertoja|impressiot|wyświetlenia miniatur|liczba wyświetleń miniatury',
  'metric:reactions':
    'likes|liker|likerklikk|likar|gilla-markeringar|gillar|synes godt om|mag ich-bewertungen|„mag ich“-bewertungen|me gusta|j’aime|mentions j\'aime|mi piace|marcações "gostei"|likes (total)|tykkäykset|łapki w górę|polubienia',
  'metric:shares':
    'shares|delinger|delingar|delningar|geteilte inhalte|veces compartido|partages|condivisioni|compartilhamentos|keren gedeeld|jaot|udostępnienia',
  'metric:comments':
    'comments added|comments|kommentarer lagt til|kommentarer|tillagda kommentarer|tilføjede kommentarer|hinzugefügte kommentare|comentarios agregados|comentarios añadidos|commentaires ajoutés|commenti aggiunti|comentários adicionados|toegevoegde reacties|lisätyt kommentit|dodane komentarze',
  'metric:reach':
    'unique viewers|unike seere|unika tittare|unikke seere|einzelne zuschauer|espectadores únicos|spectateurs uniques|spettatori unici|espectadores únicos|unieke kijkers|yksittäiset katsojat|unikalni widzowie',
  text: 'video title|videotittel|videotitel|título del vídeo|título del video|titre de la vidéo|titolo video|título do vídeo|videon nimi|tytuł filmu',
  publishedAt:
    'video publish time|publiseringstidspunkt for video|publiseringstid for video|publiceringstid för video|udgivelsestidspunkt for video|veröffentlichungszeitpunkt des videos|hora de publicación del vídeo|hora de publicación del video|heure de publication de la vidéo|ora di pubblicazione del video|horário de publicação do vídeo|publicatietijd van video|videon julkaisuaika|czas publikacji filmu',
  id: 'content|innhold|innhald|innehåll|indhold|inhalte|contenido|contenu|contenuti|conteúdo|content (video)|sisältö|treści|treść',
  ignore:
    'duration|dislikes|likes (vs dislikes) (%)|engaged views|new viewers|returning viewers|casual viewers|regular viewers|average views per viewer|average percentage viewed (%)|stayed to watch (%)|viewed (vs. swiped away) (%)|shown in feed|subscribers gained|subscribers lost|youtube premium views|end screen element clicks|impressions click-through rate (%)|average view duration|klickfrekvens för exponeringar (%)|genomsnittlig visningslängd|varighet|varaktighet|klikkfrekvens for eksponeringer (%)|gjennomsnittlig visningsvarighet|gjennomsnittlig seervarighet',
};

const tiktok: HeaderWords = {
  id: 'video id|video-id',
  text: 'video title|videotittel|videotitel|título del video|título del vídeo|titre de la vidéo|titolo del video|título do vídeo|videon otsikko|tytuł filmu|post|title',
  url: 'video link|videolenke|videolänk|videolink|enlace del video|enlace del vídeo|lien de la vidéo|link del video|link do vídeo|videon linkki|link do filmu|post link',
  publishedAt:
    'post time|video publish time|publish time|publiseringstid|publiseringstidspunkt|publiceringstid|udgivelsestidspunkt|veröffentlichungszeit|hora de publicación|heure de publication|ora di pubblicazione|hora da publicação|hora da postagem|publicatietijd|julkaisuaika|czas publikacji',
  'metric:views':
    'total views|video views|views|visninger totalt|totalt antall visninger|videovisninger|visninger|totala visningar|videovisningar|samlede visninger|aufrufe insgesamt|videoaufrufe|visualizaciones totales|visualizaciones de video|vues totales|vues de vidéos|visualizzazioni totali|visualizações totais|totaal aantal weergaven|katselukerrat yhteensä|łączna liczba wyświetleń',
  'metric:reactions':
    'total likes|likes|liker totalt|totalt antall likes|totalt antall liker|totalt antall likerklikk|likerklikk totalt|likes totalt|likerklikk|liker|totala gilla-markeringar|gilla-markeringar|likes i alt|likes insgesamt|me gusta totales|me gusta|j’aime|mi piace totali|mi piace|curtidas|curtidas totais|totaal aantal likes|tykkäykset|polubienia',
  'metric:comments':
    'total comments|comments|kommentarer totalt|totalt antall kommentarer|kommentarer|totala kommentarer|kommentarer i alt|kommentare insgesamt|kommentare|comentarios totales|comentarios|commentaires|commenti totali|commenti|comentários|comentários totais|totaal aantal reacties|reacties|kommentit|komentarze',
  'metric:shares':
    'total shares|shares|delinger totalt|totalt antall delinger|delinger|totala delningar|delningar|delinger i alt|geteilt insgesamt|mal geteilt|veces compartido|compartidos|partages|condivisioni totali|condivisioni|compartilhamentos|compartilhamentos totais|totaal aantal keren gedeeld|jaot|udostępnienia',
  'metric:saves':
    'add to favorites|added to favorites|lagt til i favoritter|favoritter|tillagda i favoriter|zu favoriten hinzugefügt|añadir a favoritos|agregar a favoritos|aggiunto ai preferiti|adicionado aos favoritos',
  'metric:reach':
    'reach|reached audience|rekkevidde|räckvidd|rækkevidde|reichweite|alcance|couverture|copertura|bereik',
  ignore:
    'time|tid|average watch time|watched full video|total play time|profile views|profilvisninger|tiempo promedio de visualización',
};

const x: HeaderWords = {
  id: 'post id|tweet id',
  publishedAt: 'date|time',
  text: 'post text|tweet text',
  url: 'post link|tweet permalink',
  'metric:impressions':
    'impressions|eksponeringer|visninger|exponeringar|visningar|impressionen|impresiones|impressioni|impressões|weergaven|näyttökerrat|wyświetlenia',
  'metric:reactions':
    'likes|favorites|liker|gilla-markeringar|gefällt mir|me gusta|j’aime|mi piace|curtidas|vind-ik-leuks|tykkäykset|polubienia',
  'metric:engagements':
    'engagements|engasjement|engasjementer|interaksjoner|engagemang|interaktionen|interacciones|interactions|interazioni|engajamentos|interacties|sitoutumiset|zaangażowanie',
  'metric:saves':
    'bookmarks|bokmerker|bokmärken|bogmærker|lesezeichen|guardados|signets|segnalibri|itens salvos|bladwijzers|kirjanmerkit|zakładki',
  'metric:shares':
    'shares|delinger|delningar|geteilt|compartidos|partages|condivisioni|compartilhamentos|gedeeld|jaot|udostępnienia',
  'metric:follows':
    'new follows|follows|nye følgere|nya följare|neue follower|nuevos seguidores|nouveaux abonnés|nuovi follower|novos seguidores|nieuwe volgers|uudet seuraajat|nowi obserwujący',
  'metric:comments': 'replies|svar|antworten|respuestas|réponses|risposte|respostas|antwoorden|vastaukset|odpowiedzi',
  'metric:reposts':
    'reposts|retweets|republiseringer|omposteringar|reposter|reposteos|republications|repost|republicações|herposts|uudelleenjulkaisut|podania dalej',
};

const facebookPostLevel: HeaderWords = {
  id: 'post id',
  url: 'permalink',
  text: 'post message',
  type: 'type',
  publishedAt: 'posted',
  'metric:reach': 'lifetime post total reach',
  'metric:impressions': 'lifetime post total impressions',
  'metric:clicks': 'lifetime post consumptions|lifetime matched audience targeting consumptions on post',
};

/** Words for tables nobody knows (other tools' exports): a first guess, always shown for confirmation. */
const any: HeaderWords = {
  id: 'post id|id|post_id|message id|innleggs-id|video id',
  url: 'link|url|permalink|post link|post url|lenke|lenkje|länk|enlace|lien|message url|innlegg-url',
  text: 'post|text|message|caption|description|title|tekst|tittel|innlegg|innhold|beskrivelse|post text|bildetekst|melding',
  publishedAt:
    'date|published|publish date|publish time|published at|posted|posted at|created|created at|dato|publisert|publiseringsdato|tidspunkt|datum|fecha|time',
  account: 'profile|account|page|profil|konto|side',
  network: 'network|social network|platform|channel|source|kanal|plattform|nettverk|nätverk|red',
  'metric:impressions': 'impressions|organic impressions|eksponeringer|eksponeringar',
  'metric:views': 'views|video views|visninger|visingar|visningar|vist',
  'metric:reach': 'reach|rekkevidde|rekkjevidde|räckvidd|nådde',
  'metric:reactions': 'reactions|likes|reaksjoner|reaksjonar|liker|likerklikk',
  'metric:comments': 'comments|replies|kommentarer|kommentarar|svar',
  'metric:reposts': 'reposts|retweets|republiseringer|videredelinger',
  'metric:shares': 'shares|delinger|delingar',
  'metric:saves': 'saves|bookmarks|lagringer|lagringar|bokmerker',
  'metric:clicks': 'clicks|post clicks (all)|total clicks|klikk',
  'metric:engagements': 'engagements|interactions|interaksjoner|interaksjonar',
  'metric:follows': 'follows|nye følgere',
};

export const headerWords = { meta, linkedin, youtube, tiktok, x, facebookPostLevel, any } as const;
