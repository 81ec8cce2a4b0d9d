package vn.hoctap.reflection;

import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/**
 * Shows photographed pages to who brought them. They are pictures that we painted ourselves, never
 * the file that was brought.
 */
@RestController
class PageEndpoint {

    private final HandwrittenPages own;
    private final PaperHandIns paper;

    PageEndpoint(HandwrittenPages own, PaperHandIns paper) {
        this.own = own;
        this.paper = paper;
    }

    @GetMapping("/api/reflections/{reflection}/pages/{page}")
    ResponseEntity<Resource> own(@PathVariable UUID reflection, @PathVariable UUID page) {
        return picture(own.open(new ReflectionId(reflection), page));
    }

    @GetMapping("/api/paper/{member}/{plan}/pages/{page}")
    ResponseEntity<Resource> paper(
            @PathVariable UUID member, @PathVariable UUID plan, @PathVariable UUID page) {
        return picture(paper.open(new PersonId(member), new StudyPlanId(plan), page));
    }

    private static ResponseEntity<Resource> picture(InputStream content) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(content));
    }

    @ExceptionHandler(NoSuchElementException.class)
    ResponseEntity<Void> unknown() {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<Void> notAllowed() {
        return ResponseEntity.status(403).build();
    }
}
