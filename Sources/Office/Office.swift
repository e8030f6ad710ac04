/// Kontoret (office): its pages and the public site.
package enum Office {}
