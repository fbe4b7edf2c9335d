/** What a button of a row of icons does. */
export type IconKind = 'like' | 'comment' | 'repost' | 'share' | 'save';

/**
 * Labels of the icons under posts on Instagram and Threads, lower case, parted by `|`. Seen on saved pages: English and
 * Portuguese. The others are the services' own words as their users write them. No word means two things in two
 * languages. A label that is not here leaves its icon unread where its place in the row does not tell.
 */
const words: Readonly<Record<IconKind, string>> = {
  like: "like|unlike|liker|lik|lika|liker ikke|fjern liker|gilla|sluta gilla|synes godt om|gefällt mir|gefällt mir nicht mehr|curtir|descurtir|gosto|me gusta|ya no me gusta|j'aime|je n'aime plus|mi piace|non mi piace più|vind ik leuk|vind-ik-leuk|tykkää|lubię to|lubię to!|to se mi líbí|páči sa mi to|apreciază|îmi place|tetszik|beğen|vazgeç|suka|thích|нравится|подобається|μου αρέσει|μου αρέσει!|いいね！|「いいね！」|좋아요|赞|讚|ถูกใจ|أعجبني|पसंद करें|লাইক|לייק|אהבתי",
  comment:
    'comment|reply|kommenter|kommentar|svar|svare|kommentera|svara|kommentieren|antworten|comentar|responder|commenter|répondre|commenta|rispondi|opmerking plaatsen|reageren|beantwoorden|kommentoi|vastaa|skomentuj|komentarz|odpowiedz|okomentovat|odpovědět|komentovať|comentează|răspunde|hozzászólás|válasz|yorum yap|yanıtla|komentar|komentari|balas|bình luận|trả lời|комментировать|ответить|коментувати|відповісти|σχόλιο|απάντηση|コメントする|返信|댓글 달기|답글|评论|回复|留言|回覆|แสดงความคิดเห็น|ตอบกลับ|تعليق|رد|टिप्पणी करें|הגב|תגובה|回應|कमेंट करें|コメント|댓글',
  repost:
    'repost|reposted|reposter|repostet|republiser|republisert|reposta|reposten|repostar|republicar|republier|ripubblica|repostuj|yeniden paylaş|đăng lại|репост|リポスト|리포스트|转发|轉發|รีโพสต์|إعادة نشر|återpublicera|uudelleenjulkaise|udostępnij ponownie|znovu sdílet|repostează|újraosztás|αναδημοσίευση|posting ulang|repostear|再投稿|रीपोस्ट करें|שיתוף מחדש',
  share:
    'share|del|dela|teilen|compartilhar|partilhar|compartir|partager|condividi|delen|jaa|udostępnij|sdílet|zdieľať|distribuie|megosztás|paylaş|bagikan|kongsi|chia sẻ|поделиться|поширити|κοινοποίηση|シェアする|シェア|공유|分享|แชร์|مشاركة|शेयर करें|공유하기|שיתוף|שתף',
  save: 'save|remove|lagre|fjern|spara|ta bort|gem|speichern|entfernen|salvar|guardar|enregistrer|salva|opslaan|tallenna|zapisz|uložit|uložiť|salvează|mentés|kaydet|simpan|lưu|сохранить|зберегти|αποθήκευση|保存する|저장|收藏|保存|儲存|บันทึก|حفظ|सेव करें|שמור|שמירה',
};

const kinds = new Map<string, IconKind>(
  (Object.entries(words) as [IconKind, string][]).flatMap(([kind, list]) =>
    list.split('|').map((word): [string, IconKind] => [word, kind]),
  ),
);

/** What an icon with this label (in its comparable form) does; null when the word is not known. */
export function iconKindOf(label: string): IconKind | null {
  return kinds.get(label) ?? null;
}
