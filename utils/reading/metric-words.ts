import type { MetricName } from '../model/metrics.ts';

/**
 * The words platforms print beside a number on pages with labelled numbers (insights, studios, analytics), by language.
 * Whole labels only, lower case, parted by `|`: "views from followers" is another number than "views", and must not match.
 * Left out on purpose: "viewers" (Meta renamed reach and viewers more than once), averages, rates, net figures,
 * "link clicks" (a part of the clicks), Dutch "reacties" (comments on one platform, reactions on another).
 */
type LabelWords = Readonly<Partial<Record<MetricName, string>>>;

const en: LabelWords = {
  impressions: 'impressions|impression',
  views: 'views|view|video views|video view',
  reach: 'reach|accounts reached|people reached|post reach',
  reactions: 'reactions|reaction|likes|like|likes and reactions|reactions and likes',
  comments: 'comments|comment|replies|reply|comments added',
  reposts: 'reposts|repost',
  quotes: 'quotes|quote',
  shares: 'shares|share|sends|send',
  saves: 'saves|save|bookmarks|bookmark',
  clicks: 'clicks|click|total clicks',
  engagements: 'engagements|engagement|interactions|interaction|total interactions',
  follows: 'follows|new followers|followers gained',
  votes: 'votes|vote',
  watchTime: 'watch time|total watch time|total play time|watch time (hours)',
};

const nb: LabelWords = {
  impressions: 'eksponeringer|eksponering',
  views: 'visninger|visning|avspillinger|avspilling|videovisninger|videovisning',
  reach: 'rekkevidde|kontoer nådd|nådde kontoer|personer nådd',
  reactions:
    'reaksjoner|reaksjon|likerklikk|liker-klikk|liker|likes|likerklikk og reaksjoner|reaksjoner og likerklikk|liker-klikk og reaksjoner',
  comments: 'kommentarer|kommentar|svar',
  reposts: 'republiseringer|republisering|videredelinger|videredeling|reposter',
  quotes: 'sitater|sitat|siteringer',
  shares: 'delinger|deling|sendinger',
  saves: 'lagringer|lagring|lagret|lagrede|bokmerker|bokmerke',
  clicks: 'klikk|antall klikk|klikk totalt',
  engagements: 'interaksjoner|interaksjon|engasjementer',
  follows: 'nye følgere|følginger',
  votes: 'stemmer|stemme',
  watchTime:
    'visningstid|seertid|total visningstid|samlet visningstid|total seertid|avspillingstid|total avspillingstid|samlet avspillingstid',
};

const nn: LabelWords = {
  impressions: 'eksponeringar|eksponering',
  views: 'visingar|vising|visningar|visning|avspelingar|avspeling|videovisingar',
  reach: 'rekkjevidd|rekkjevidde|rekkevidde|kontoar nådd|nådde kontoar|personar nådd',
  reactions: 'reaksjonar|reaksjon|likarklikk|likar|likarklikk og reaksjonar',
  comments: 'kommentarar|kommentar|svar',
  reposts: 'republiseringar|republisering|repostar|repost|vidaredelingar',
  quotes: 'sitat',
  shares: 'delingar|deling|sendingar',
  saves: 'lagringar|lagring|lagra|bokmerke',
  clicks: 'klikk',
  engagements: 'interaksjonar|interaksjon',
  follows: 'nye følgjarar',
  votes: 'røyster|røyst|stemmer',
  watchTime: 'visingstid|visningstid|sjåartid',
};

const da: LabelWords = {
  impressions: 'eksponeringer|eksponering',
  views: 'visninger|visning|afspilninger|afspilning|videovisninger',
  reach: 'rækkevidde|nåede konti|konti nået|nåede personer',
  reactions: 'reaktioner|reaktion|synes godt om|likes|synes godt om og reaktioner',
  comments: 'kommentarer|kommentar|svar',
  reposts: 'reposts|repost|genopslag',
  quotes: 'citater|citat',
  shares: 'delinger|deling|afsendelser',
  saves: 'gemte|gemninger|bogmærker|bogmærke|gemt|antal gange gemt',
  clicks: 'klik',
  engagements: 'interaktioner|interaktion',
  follows: 'nye følgere',
  votes: 'stemmer|stemme',
  watchTime: 'visningstid|samlet visningstid|afspilningstid',
};

const sv: LabelWords = {
  impressions: 'exponeringar|exponering',
  views: 'visningar|visning|videovisningar',
  reach: 'räckvidd|nådda konton|konton som nåtts|nådda personer',
  reactions: 'reaktioner|reaktion|gillamarkeringar|gilla-markeringar|gillamarkering',
  comments: 'kommentarer|kommentar|svar',
  reposts: 'reposter|repost|återpubliceringar',
  quotes: 'citat',
  shares: 'delningar|delning|sändningar',
  saves: 'sparningar|sparade|bokmärken|bokmärke',
  clicks: 'klick',
  engagements: 'interaktioner|interaktion',
  follows: 'nya följare',
  votes: 'röster|röst',
  watchTime: 'visningstid|total visningstid',
};

const de: LabelWords = {
  impressions: 'impressions|impression|impressionen',
  views: 'aufrufe|aufruf|videoaufrufe|wiedergaben',
  reach: 'reichweite|erreichte konten|erreichte personen',
  reactions:
    'reaktionen|reaktion|gefällt mir|likes|like|gefällt mir-angaben|gefällt mir-angabe|gefällt mir-angaben und reaktionen',
  comments: 'kommentare|kommentar|antworten|antwort',
  reposts: 'reposts|repost',
  quotes: 'zitate|zitat',
  shares: 'geteilte inhalte|mal geteilt|shares|teilungen|geteilt',
  saves: 'gespeichert|speicherungen|lesezeichen',
  clicks: 'klicks|klick',
  engagements: 'interaktionen|interaktion',
  follows: 'neue follower',
  votes: 'stimmen|stimme',
  watchTime: 'wiedergabezeit',
};

const fr: LabelWords = {
  impressions: 'impressions|impression',
  views: 'vues|vue',
  reach: 'portée|couverture|comptes touchés|comptes atteints|personnes touchées',
  reactions: "réactions|réaction|j'aime|mentions j'aime",
  comments: 'commentaires|commentaire|réponses|réponse',
  reposts: 'republications|republication|reposts',
  quotes: 'citations|citation',
  shares: 'partages|partage|envois',
  saves: 'enregistrements|enregistrement|signets',
  clicks: 'clics|clic',
  engagements: 'interactions|interaction',
  follows: 'nouveaux abonnés|nouveaux followers',
  watchTime: 'durée de visionnage',
};

const es: LabelWords = {
  impressions: 'impresiones|impresión',
  views: 'visualizaciones|visualización|reproducciones|vistas',
  reach: 'alcance|cuentas alcanzadas|personas alcanzadas',
  reactions: 'reacciones|reacción|me gusta',
  comments: 'comentarios|comentario|respuestas|respuesta',
  reposts: 'reposts|republicaciones',
  quotes: 'citas|cita',
  shares: 'veces compartido|compartidos|contenido compartido',
  saves: 'guardados|veces guardado',
  clicks: 'clics|clic',
  engagements: 'interacciones|interacción',
  follows: 'nuevos seguidores',
  votes: 'votos|voto',
  watchTime: 'tiempo de visualización',
};

const pt: LabelWords = {
  impressions: 'impressões|impressão',
  views: 'visualizações|visualização',
  reach: 'alcance|contas alcançadas',
  reactions: 'reações|reação|curtidas|curtida|gostos|gosto',
  comments: 'comentários|comentário|respostas|resposta',
  reposts: 'reposts|republicações',
  quotes: 'citações',
  shares: 'compartilhamentos|compartilhamento|partilhas|partilha',
  saves: 'salvamentos|salvamento|itens salvos|guardados',
  clicks: 'cliques|clique',
  engagements: 'interações|interação',
  follows: 'novos seguidores',
  votes: 'votos|voto',
  watchTime: 'tempo de exibição|tempo de visualização',
};

const nl: LabelWords = {
  impressions: 'impressies|impressie|vertoningen',
  views: 'weergaven|weergave',
  reach: 'bereik|bereikte accounts',
  reactions: 'vind-ik-leuks|likes|like',
  comments: 'opmerkingen|opmerking',
  reposts: 'reposts|repost',
  shares: 'keer gedeeld|shares',
  saves: 'keer opgeslagen|bladwijzers',
  clicks: 'klikken|klik',
  engagements: 'interacties|interactie',
  follows: 'nieuwe volgers',
  votes: 'stemmen|stem',
  watchTime: 'kijktijd|totale kijktijd',
};

const it: LabelWords = {
  impressions: 'impressioni',
  views: 'visualizzazioni|visualizzazione',
  reach: 'copertura|account raggiunti',
  reactions: 'reazioni|reazione|mi piace',
  comments: 'commenti|commento|risposte|risposta',
  reposts: 'repost',
  shares: 'condivisioni|condivisione',
  saves: 'salvataggi|salvataggio',
  clicks: 'clic',
  engagements: 'interazioni|interazione',
  follows: 'nuovi follower',
  votes: 'voti|voto',
  watchTime: 'tempo di visualizzazione',
};

/** Languages of which only the words under posts are known: enough for feeds, not for insights. */
const shorter: Readonly<Record<string, LabelWords>> = {
  vi: {
    views: 'lượt xem',
    reactions: 'lượt thích|cảm xúc',
    comments: 'bình luận|câu trả lời',
    shares: 'lượt chia sẻ|chia sẻ',
  },
  pl: {
    views: 'wyświetleń|wyświetlenia|wyświetlenie|odtworzeń|odtworzenia',
    reactions: 'reakcji|reakcje|polubień|polubienia|polubienie',
    comments: 'komentarzy|komentarze|komentarz|odpowiedzi|odpowiedź',
    shares: 'udostępnień|udostępnienia|udostępnienie',
  },
  fi: {
    views: 'katselukertaa|katselukerta|näyttökertaa|näyttökerta',
    reactions: 'reaktiota|reaktio|tykkäystä|tykkäys',
    comments: 'kommenttia|kommentti|vastausta|vastaus',
    shares: 'jakoa|jako',
  },
  is: { comments: 'ummæli', shares: 'deilingar|deiling', views: 'áhorf' },
  cs: {
    views: 'zhlédnutí|zobrazení',
    comments: 'komentářů|komentáře|komentář',
    shares: 'sdílení',
  },
  sk: {
    views: 'zhliadnutí|zobrazení',
    comments: 'komentárov|komentáre|komentár',
    shares: 'zdieľaní|zdieľania',
  },
  ro: {
    views: 'vizualizări|de vizualizări',
    comments: 'comentarii|de comentarii|comentariu',
    shares: 'distribuiri|de distribuiri|distribuire',
  },
  hu: { views: 'megtekintés', comments: 'hozzászólás|komment', shares: 'megosztás' },
  tr: { views: 'görüntüleme|izlenme', reactions: 'beğeni', comments: 'yorum|yanıt', shares: 'paylaşım' },
  id: {
    views: 'tayangan|kali ditonton',
    reactions: 'suka',
    comments: 'komentar|balasan',
    shares: 'kali dibagikan|bagikan',
  },
  ms: { views: 'tontonan', comments: 'komen', shares: 'perkongsian' },
  tl: { views: 'view|views', comments: 'komento|na komento', shares: 'share|shares|na share' },
  et: { views: 'vaatamist|vaatamine', comments: 'kommentaari|kommentaar', shares: 'jagamist|jagamine' },
  lv: { views: 'skatījumi|skatījums', comments: 'komentāri|komentārs', shares: 'kopīgojumi' },
  lt: {
    views: 'peržiūros|peržiūrų',
    comments: 'komentarai|komentarų|komentaras',
    shares: 'pasidalijimai|pasidalijimų',
  },
  hr: { views: 'pregleda|pregled', comments: 'komentara|komentar', shares: 'dijeljenja' },
  ru: {
    views: 'просмотров|просмотра|просмотр',
    comments: 'комментариев|комментария|комментарий|ответов|ответа|ответ',
    shares: 'репостов|репоста|репост',
  },
  uk: {
    views: 'переглядів|перегляди|перегляд',
    comments: 'коментарів|коментарі|коментар',
    shares: 'поширень|поширення',
  },
  ja: {
    views: '表示|閲覧|再生|視聴|ビュー',
    impressions: 'インプレッション|インプレッション数',
    reactions: 'いいね|リアクション|リアクションの合計',
    comments: 'コメント|返信',
    reposts: '再投稿|リポスト|再シェア',
    shares: 'シェア',
    votes: '票',
  },
  ko: {
    views: '조회|조회수',
    reactions: '좋아요|공감',
    comments: '댓글|답글',
    reposts: '리포스트|재게시',
    shares: '공유',
  },
  zh: {
    views: '浏览|播放|次观看|瀏覽|觀看|查看',
    reactions: '赞|讚|心情|回应',
    comments: '评论|留言|回复|回覆',
    reposts: '转发|轉發',
    shares: '分享',
    votes: '票',
  },
  ar: {
    views: 'مشاهدة|مشاهدات|مرة مشاهدة',
    reactions: 'تفاعل|تفاعلات|إعجاب|تسجيلات إعجاب|تسجيل إعجاب',
    comments: 'تعليق|تعليقات|تعليقًا|تعليقا|رد|ردود',
    shares: 'مشاركة|مشاركات',
  },
  el: { views: 'προβολές|προβολή', comments: 'σχόλια|σχόλιο', shares: 'κοινοποιήσεις|κοινοποίηση' },
};

export const metricWords: Readonly<Record<string, LabelWords>> = {
  ...shorter,
  en,
  nb,
  nn,
  da,
  sv,
  de,
  fr,
  es,
  pt,
  nl,
  it,
};

/**
 * Words that say that the numbers near them are of a period or of the account, not of one post over its whole life: there
 * nothing is read. Deliberately wide; a refusal costs a typed number, a wrong one trust.
 */
export const otherScopeWords: readonly RegExp[] = [
  // A period: "last 28 days", "siste 7 dager", "past 365 days", "this week".
  /\b(last|past|previous|prior)\s+(\d+\s+)?(day|week|month|quarter|year|hour|minute)s?\b/u,
  // As a whole text only: captions begin with such words.
  /^(this (week|month|quarter|year)|yesterday|today|i går|i dag|igår|idag|denne (uken|veka|måneden|månaden)|gestern|heute)$/u,
  /(siste|seinaste|sidste|senaste|letzten?|vergangenen?|derniers?|últim[oa]s|afgelopen|ultimi)\s+(\d+\s+)?\p{L}+/u,
  /\b(forrige|førre|foregående|förra|diese[rn]?)\s+(uke|uken|veke|veka|måned|måneden|månad|periode|perioden|uge|vecka|woche|monat)\b/u,
  // An account: "your profile view highlights", "your channel".
  /\b(your|my)\s+(profile|account|channel|page|followers|audience|network)\b/u,
  /\b(profilen|kontoen|kanalen|siden|sida)\s+(din|di|vår)\b|\b(din|dit|deine?|ihre?)\s+(profil|konto|kanal|side|sida|seite)\b/u,
];

/** Words that say the same as a title; a card with a number of its own ("Profile views 55", "12 % vs. previous") says them of itself. */
export const otherScopeTitles: readonly RegExp[] = [
  // An account: "account overview", "page insights".
  /\b(?!profile activity)(account|profile|page|channel|audience|follower)s?\s+(overview|insights|highlights|analytics|summary|activity|views)\b/u,
  /\b(all|recent|top)\s+(posts|content|videos|reels)\b|\bin total for\b/u,
  /\b(konto|profil|kanal|side)(oversikt|oversyn|innsikt|statistikk|overblik|översikt|übersicht)\b/u,
  /\b(alle|alla|allen?)\s+(innlegg|opslag|inlägg|beiträge|videoer|videoar|videor|videos)\b/u,
  // A comparison: "typical", "compared to", "benchmark".
  /\b(typical(ly)?|compared (to|with)|benchmark|vs\.?)(\s|$)|\b(sammenlignet|samanlikna|jämfört|verglichen) (med|mit)\b/u,
];
