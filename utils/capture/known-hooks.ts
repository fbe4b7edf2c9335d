/**
 * Classes, attribute values, ids and elements that the platforms’ sources look for: the only ones a diagnosis shows.
 * Written by its test (`UPDATE_FIXTURES=1`), which also keeps it whole.
 */
export const knownHooks = `
-consumption-ring-small -replaceableCommentTools /admin/post-analytics/ /analytics /analytics/post-summary/
/company/ /in/ /login /login/ /photo /photo/ /post/ /pulse/ /reel/ /reels/ /school/ /shorts/ /showcase/
/status/ /video/ /videos/ FeedType_ ItemRow_TUXText LIVE MetadataSubhead PostTable_Absolute
PostTable_Container SIGI_STATE UPCOMING User-Name __UNIVERSAL_DATA_FOR_REHYDRATION__ _button account
action-bars actor-name alternate analytics animated-number app-text-transition app-text-transition-container
aria-describedby aria-hidden aria-label aria-labelledby aria-pressed article article-content at://
audio-player author authwall-join-form auto belongs-elsewhere bluesky-addresses bluesky-server bookmark
bookmark-count bpr-guid browse-comment browse-comment-count browse-like browse-like-count browse-user
browse-user-avatar browse-video browse-video-desc button card.wrapper cardPoll card__commentary code
collect-count column comment comment-count comment-level comment-small comments-button comments-comment
comments-comments comments-comments-list commentsSectionContainer complementary components-article
components-document components-poll count data-activity-urn data-ad-preview data-ad-rendering-role
data-attributed-urn data-e2e data-entity-urn data-expoimage data-featured-activity-urn data-id
data-num-comments data-num-reactions data-pressable-container data-reaction-details data-test-id
data-test-reactions-icon-type data-testid data-tracking-control-name data-tt data-urn data-word-wrap
datePublished detailed-status__datetime detailed-status__display-name detailed-status__favorites
detailed-status__quote detailed-status__quotes detailed-status__reblogs detailed-status__wrapper dialog
display-name__account display-name__html document evil example expandable-text expandable-text-box
expandable-text-button explore-card-like explore-card-like-container explore-item fa-heart fa-reply
fa-reply-all fa-retweet fa-star facebook facebook-addresses facebook-card facebook-counts facebook-examples
facebook-ids facebook-links facebook-own-line facebook-owner facebook-pages facebook-stories facebook-videos
favorite-count feed feed-actor feed-actor-name feed-reaction feed-reaction-header feed-reshare
feed-reshare-content feed-shared-actor feed-shared-actor__name feed-shared-actor__sub-description
feed-shared-article feed-shared-document feed-shared-header feed-shared-image
feed-shared-inline-show-more-text__see-more-less-toggle feed-shared-linkedin-video feed-shared-poll
feed-shared-text feed-shared-update-v2__update-content-wrapper feedItem-by- feedshare-document feedshare-image
feedshare-shrink group hidden-by-author host icon-boost icon-button__counter icon-favourite icon-repeat
icon-reply icon-retweet icon-star icon-star- icon-words id-times identifier images-content info initial-state
instagram-addresses instagram-card instagram-other interactionCount interactionStatistic interactionType
is-active labelled-leaves labelled-numbers labelled-tables language-not-covered like like-button
like-button-view-model like-count likeBtn likeCount link link-to link-to-details linkedin linkedin-addresses
linkedin-guest linkedin-ids linkedin-impressions linkedin-lines linkedin-owner linkedin-pages linkedin-sdui
linkedin-sdui-ids linkedin-voyager login login-submit loginButton loginForm login_form main mastodon
mastodon-bar mastodon-ids media-gallery member-analytics-addon-card__base-card message metadata-line
mini-update mini-update-v2 name native-document native-video no-post no-post-here not-a-number not-shown
not-signed-in org-update-engagement-table origin other-period overflow-web-ios overflow-web-ios-small
overlay-style owner page pageId password placementTracking player poll post-analytics post-cards post-plan
post-summary postText postThreadItem-by- postThreadScreen presentation primaryColumn profile_name progressbar
recommend-list-item recommend-list-item-container related removeBookmark replaceableComment_ reply replyBtn
repost-small repostCount retweet scrollable secondary segmented-like segmented-like-button send-p share-count
social-actions__comments social-actions__reaction-count social-actions__reactions social-details-social-counts
social-details-social-counts__comments social-details-social-counts__reactions
social-details-social-counts__reactions-count social-details-social-counts__social-proof-fallback-number
socialContext sources-disagree splash star-icon status status-card status__action-bar
status__content__read-more-button status__content__text status__display-name status__quote
status__relative-time still-loading story_message tablecell-comments tablecell-likes tablecell-views text
textbox threads-addresses threads-card thumbs-up tiktok-addresses tiktok-owner tiktok-pages tiktok-record
toolbar translatable-commentary translatable-commentary- true tweetPhoto tweetText ugcPost undefined-count
unknown-page unlike unretweet update-components-actor__container update-components-actor__sub-description
update-components-actor__title update-components-article update-components-document__container
update-components-header update-components-image update-components-linkedin-video update-components-poll
update-components-text url urn urn:li: urn:li:activity: urn:li:comment urn:li:linkedInArticle: urn:li:share:
urn:li:ugcPost: user-post user-post-item userInteractionCount video-author video-author-avatar video-desc
video-detail video-id video-player video-title video-views videoComponent videoId videoPlayer view-count
viewCount visually-hidden watch wrapper x-addresses x-article x-labels x-links x-owner xgwrapper- youtube
youtube-addresses youtube-lists youtube-microdata youtube-owner youtube-pages youtube-records youtube-sources
yt-content-metadata-view-model yt-formatted-string yt-lockup-view-model ytcp-video-row ytd-channel-name
ytd-comment-renderer ytd-comment-thread-renderer ytd-comment-view-model ytd-comments-header-renderer
ytd-engagement-panel-section-list-renderer ytd-grid-video-renderer ytd-reel-video-renderer
ytd-rich-item-renderer ytd-video-owner-renderer ytd-video-renderer ytd-video-view-count-renderer
ytd-watch-flexy ytd-watch-grid ytd-watch-info-text ytd-watch-metadata ytm-shorts-lockup-view-model ytp-live
ytp-offline-slate ytp-time-display
`;
