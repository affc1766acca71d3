package org.aidboard;

import org.aidboard.views.embed.MalformedSite;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which site is wrong, and what a site looks like. */
final class SitesAnalyzer extends AbstractFailureAnalyzer<MalformedSite> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, MalformedSite cause) {
        return new FailureAnalysis(
                "'" + cause.site() + "' in aidboard.embed.sites is no site",
                "write it as https://news.example or https://*.news.example, without a path, and commas between several",
                cause);
    }
}
